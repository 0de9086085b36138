package org.lodestar.vocabulary;

/** The answer of a person to a question. The three ways of having no answer are told apart. */
public enum Answer {
  YES,
  NO,
  /** The question was put; the person does not know. */
  NOT_KNOWN,
  /** Nobody has put the question yet. */
  NOT_ASKED,
  /** The question was put; the person chose not to answer. */
  DECLINED;

  /** What the answer tells about the fact itself. */
  public Known known() {
    return switch (this) {
      case YES -> Known.YES;
      case NO -> Known.NO;
      case NOT_KNOWN, NOT_ASKED, DECLINED -> Known.NOT_KNOWN;
    };
  }
}
