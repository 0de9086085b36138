package org.lodestar.app.files;

/** What a file is, told by its first bytes and never by its name. */
public enum FileKind {
  JPEG(Copy.PICTURE),
  PNG(Copy.PICTURE),
  GIF(Copy.PICTURE),
  WEBP(Copy.PICTURE),
  HEIC(Copy.WITHHELD),
  PDF(Copy.PAGES),
  /** Word, Excel or another program of that time. */
  OLD_OFFICE(Copy.WITHHELD),
  WORD(Copy.WITHHELD),
  EXCEL(Copy.WITHHELD),
  OPEN_DOCUMENT(Copy.WITHHELD),
  /** Such as a chat that a telephone gave out. */
  TEXT(Copy.WORDS),
  VIDEO(Copy.WITHHELD),
  SOUND(Copy.WITHHELD),
  /** Kept as it is and never unpacked. */
  ZIP(Copy.WITHHELD),
  /** Anything else: taken, sealed, never shown. */
  UNKNOWN(Copy.WITHHELD);

  /** What can be shown of it without handing out the original. */
  public enum Copy {
    /** The picture alone, drawn anew. */
    PICTURE,
    /** Pictures of its pages. */
    PAGES,
    /** Its words alone, as plain text. */
    WORDS,
    /** Nothing. */
    WITHHELD
  }

  private final Copy copy;

  FileKind(Copy copy) {
    this.copy = copy;
  }

  /** What can be shown of it. */
  public Copy copy() {
    return copy;
  }
}
