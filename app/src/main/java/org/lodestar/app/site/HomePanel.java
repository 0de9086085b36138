package org.lodestar.app.site;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/**
 * Slot: what a room shows on the home page of those whose work it is, after what needs their hand.
 * Declare a bean for each. Called inside the transaction that shows the home page.
 */
public interface HomePanel {
  /** Where it stands on a desk; on a phone all stand below. */
  enum Place {
    /** Beside the list of what needs a hand, and wider: for a role whose whole work it shows. */
    BESIDE,
    BELOW
  }

  /** Place among the panels; smaller comes first. */
  int order();

  /** Whether this person gets it; others' homes do not ask for it. */
  boolean visibleTo(Viewer viewer);

  /** Where it stands. */
  default Place place() {
    return Place.BELOW;
  }

  /** What it shows, or nothing today. */
  Optional<Shown> shown(Viewer viewer, Page page);

  /**
   * A part of a page, drawn by a template of the room that takes {@code page} and {@code model},
   * and begins with a heading of the second rank.
   *
   * @param template its name without ending, as of a view: {@code strategy/home}
   */
  record Shown(String template, Object model) {
    /**
     * Asked when it is drawn, after that transaction: for what reads the ledger, which opens one of
     * its own, and for what writes down that somebody looked.
     */
    public static Shown later(String template, Supplier<?> model) {
      return new Shown(template, SingletonSupplier.of(model));
    }

    /** The part, ready to stand in another template. */
    public Content content(TemplateEngine engine, Page page) {
      return output ->
          engine.render(template + ".jte", Map.of("page", page, "model", asked()), output);
    }

    private Object asked() {
      return model instanceof SingletonSupplier<?> later ? later.obtain() : model;
    }
  }
}
