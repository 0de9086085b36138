package org.lodestar.app.concerns;

/** The worker who wrote the worry is shut out of it now, and nothing new is told to them. */
public final class OwnReportShut extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public OwnReportShut() {
    super("Who wrote it is shut out of it", null, false, false);
  }
}
