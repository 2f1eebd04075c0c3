package dev.entente.story;

/** The ways in which a copy of an article differs from it. */
enum CopyKind {
  /** The same text. */
  SAME,
  /** Words are missing at the end. */
  CUT_TAIL,
  /** A paragraph of another article stands somewhere in it. */
  PARAGRAPH_ADDED,
  /** Neighbouring sentences are missing. */
  SENTENCES_REMOVED,
  /** Sentences of another article stand in place of neighbouring ones. */
  SENTENCES_REPLACED,
  /** Neighbouring sentences stand elsewhere. */
  SENTENCES_MOVED,
  /** Single words, all over the text, are others; the share is a third of the one asked for. */
  WORDS_CHANGED,
  /** Single words, all over the text, are missing; the share is a third of the one asked for. */
  WORDS_DROPPED,
  /** Sentences replaced and words changed, both. */
  REPLACED_AND_CHANGED
}
