package org.lodestar.app.files;

/** How the virus scanner is. */
public enum ScannerState {
  /** None is set up: files are shown as not scanned, with a warning. */
  NONE,
  READY,
  /** It is set up and does not answer: what comes is taken and stays shut until it does. */
  AWAY
}
