/** Fields of procedures, in English. */
export const procedure = {
  'procedure.level': {
    label: 'How complete it is',
    description:
      '“Listed only” when title and directorate are known; “Complete” asks for conditions, documents, fees, time limit and complaint too. Example: a new procedure starts as “Listed only”.',
  },
  'procedure.procedureKind': {
    label: 'Kind of procedure',
    description: 'What the resident gets in the end. Example: for a construction permit, “Permit”.',
  },
  'procedure.registryId': {
    label: 'Number in the registry',
    description: 'The number in the Registry of Administrative Procedures, if it is known. Example: 1234.',
  },
  'procedure.status': {
    label: 'Whether it is offered',
    description: 'Whether a resident can ask for it at present. Example: “Suspended” until the system is replaced.',
  },
  'procedure.statusReason': {
    label: 'Why it is not offered',
    description: 'The reason that residents see, in one or two sentences. Example: “The counter is being renovated.”',
  },
  'procedure.statusUntil': {
    label: 'Expected until',
    description: 'The day on which it is expected again; empty if not known. Example: 15.01.2027.',
  },
  'procedure.verified': {
    label: 'Verification',
    description:
      'Who checked the facts and when; empty means that the page says “to be verified”. Example: head of the sector, 10.11.2026.',
  },
  'procedure.verified.post': {
    label: 'Post that verified it',
    description: 'The post, not the name of a person. Example: “Head of the Sector of Urbanism”.',
  },
  'procedure.verified.on': {
    label: 'Verified on',
    description: 'The day on which it was checked. Example: 10.11.2026.',
  },
  'procedure.purpose': {
    label: 'What it is for',
    description: 'What a resident gains by it, in plain words. Example: “With this permit you may start to build.”',
  },
  'procedure.whoCanApply': {
    label: 'Who can apply',
    description:
      'Who has a right to it, also for somebody else. Example: “The owner of the plot, or whom the owner authorises.”',
  },
  'procedure.conditions': {
    label: 'Conditions',
    description:
      'What has to be fulfilled, each condition in a row of its own. Example: “The plot is in the regulatory plan.”',
  },
  'procedure.conditions.text': {
    label: 'Condition',
    description: 'One single condition, in a whole sentence. Example: “The property tax is paid.”',
  },
  'procedure.cases': {
    label: 'Cases',
    description:
      'Variants that change the documents, the fees or the time limit; empty if there are none. Example: “New building” and “Reconstruction”.',
  },
  'procedure.cases.label': {
    label: 'Name of the case',
    description: 'A short name by which residents know their own case. Example: “New building”.',
  },
  'procedure.cases.appliesWhen': {
    label: 'When it applies',
    description: 'When it is this case and not another. Example: “When there is no building on the plot yet.”',
  },
  'procedure.cases.key': {
    label: 'Key of the case',
    description:
      'The word by which documents, fees and time limits name the case; left empty, it is made from the name. Example: new-building.',
  },
  'procedure.steps': {
    label: 'Steps',
    description:
      'What the resident does, in order from beginning to end. Example: “Hand in the application”, then “Pay the fee”.',
  },
  'procedure.steps.title': {
    label: 'Name of the step',
    description: 'A verb that tells what to do, at most five words. Example: “Hand in the application”.',
  },
  'procedure.steps.text': {
    label: 'How the step is done',
    description:
      'What is done, where and with what, in short sentences. Example: “Fill in the application at counter 3.”',
  },
  'procedure.steps.place': {
    label: 'Where the step is done',
    description:
      'The office where it is done; it must be published. Empty if it is done anywhere. Example: the citizen service centre.',
  },
  'procedure.steps.timeText': {
    label: 'How long the step takes',
    description: 'How long it usually takes; empty if not known. Example: “about 15 minutes”.',
  },
  'procedure.steps.optional': {
    label: 'The step can be skipped',
    description: 'Ticked when the step is not obligatory. Example: a consultation before handing in.',
  },
  'procedure.noDocuments': {
    label: 'No document is needed',
    description:
      'Ticked only when it is known that nothing is asked for; the list then stays empty. Example: for spoken information.',
  },
  'procedure.isFree': {
    label: 'Free of charge',
    description:
      'Ticked only when it is known that nothing is paid; the list then stays empty. Example: for access to public documents.',
  },
  'procedure.silenceMeans': {
    label: 'If no answer comes in time',
    description: 'What silence means by law; empty if not known. Example: “The application counts as granted”.',
  },
  'procedure.eKosova': {
    label: 'On eKosova',
    description:
      'The procedure’s page on the state’s portal, and when it was last seen to work. Example: https://ekosova.rks-gov.net/, 10.11.2026.',
  },
  'procedure.eKosova.url': {
    label: 'Address on eKosova',
    description: 'The whole address of the page. Example: https://ekosova.rks-gov.net/.',
  },
  'procedure.eKosova.checkedOn': {
    label: 'Address checked on',
    description: 'The day on which somebody opened the page and saw that it works. Example: 10.11.2026.',
  },
  'procedure.forms': {
    label: 'Forms',
    description:
      'The forms that residents fill in; they must be published and in use. Example: the application for a construction permit.',
  },
  'procedure.complaint': {
    label: 'Complaint',
    description: 'Where, until when and how a resident can complain. Example: to the Mayor, within 30 days.',
  },
  'procedure.legalBasis': {
    label: 'Legal basis',
    description:
      'The laws and acts that it rests on, the most important first. Example: the Law on General Administrative Procedure.',
  },
  'procedure.related': {
    label: 'Similar procedures',
    description:
      'Procedures that a resident may want instead; the link goes by itself if one is withdrawn. Example: for a construction permit, construction conditions.',
  },
  'procedure.next': {
    label: 'What comes after it',
    description:
      'The procedure that is usually asked for next. Example: after the construction permit, the certificate of use.',
  },
};
