package org.lodestar.app.figures;

/** The files of a pack. */
public enum PackFile {
  /** To read, in any browser and without a network. */
  PAGE,
  /** To print. */
  PDF,
  /** For a spreadsheet. */
  TABLE
}
