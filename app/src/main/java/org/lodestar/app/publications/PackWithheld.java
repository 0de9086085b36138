package org.lodestar.app.publications;

/** A pack is withheld, so that nothing of it is given out. */
public final class PackWithheld extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Withheld withheld;

  /** Knows why. */
  public PackWithheld(Withheld withheld) {
    super("withheld", null, false, false);
    this.withheld = withheld;
  }

  /** Why, since when, by whom. */
  public Withheld withheld() {
    return withheld;
  }
}
