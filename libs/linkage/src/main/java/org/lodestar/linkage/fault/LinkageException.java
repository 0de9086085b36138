package org.lodestar.linkage.fault;

/**
 * Something that was given cannot be worked with: a file, a setting, a value. The message is for
 * the person who gave it: where it stands and what to do.
 */
public final class LinkageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LinkageException(String sentence) {
    super(sentence);
  }

  public LinkageException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
