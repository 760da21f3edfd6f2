import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** NIST SP 800-63B asks for eight characters; a municipality's website is worth twelve. */
export const shortestPassword = 12;

/** Enough for any sentence, and nobody makes the server weigh a book. */
export const longestPassword = 256;

/** More than 10^10 guesses are needed: the highest of the five marks. */
const strong = 4;

/** The words that a stranger would try first here, in all three languages. */
const wordsOfThePlace = ['gjakova', 'gjakove', 'gjakoves', 'djakovica', 'dakovica', 'komuna', 'komunaegjakoves']
  .concat(['opstina', 'municipality', 'kosova', 'kosove', 'kosovo', 'prishtina', 'shqiperia', 'shqip'])
  .concat(['administrator', 'redaktor', 'urednik', 'editor', 'payload']);

const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/** What is wrong with a password. */
export type Weakness = 'short' | 'long' | 'guessable';

/**
 * Says what is wrong with a password; nothing, if it may be used.
 *
 * Guessable is what is on lists of leaked passwords, repeats itself, follows the keyboard, or is made of the account's
 * own address or of the municipality's names.
 */
export function weaknessOf(password: string, email = ''): Weakness | undefined {
  if (password.length < shortestPassword) return 'short';
  if (password.length > longestPassword) return 'long';
  const known = [...wordsOfThePlace, email, ...email.split(/[@._-]/)].filter(Boolean);
  return estimator.check(password, known).score < strong ? 'guessable' : undefined;
}
