package org.lodestar.app.library.web;

import java.util.List;
import java.util.Map;
import org.lodestar.app.site.OneVoice;

/** Pages that came along and say a message whatever their editors write. */
final class SaidAt {
  private static final Place HOME = new Place("library.home.title", "/");
  private static final Place HELP = new Place("library.help.title", "/help");
  private static final Place SIGNS = new Place("library.worried.title", "/signs");
  private static final Place TYPES = new Place("library.types.title", "/types");
  private static final Place HELPERS = new Place("library.work.title", "/professionals");
  private static final Place FIND = new Place("library.find.title", "/find");
  private static final Place EACH = new Place("library.message.used.each", "/signs/farms");
  private static final Place REPORT = new Place("concerns.start.title", "/report");
  private static final Place LEAFLET = new Place("community.public.leaflet", "/safe-work");
  private static final Place OFFER = new Place("screening.offer.title", "/job-offer");

  private static final Map<String, List<Place>> ALL =
      Map.of(
          OneVoice.DANGER,
          List.of(HOME, HELP, SIGNS, TYPES, HELPERS, FIND, EACH, REPORT, LEAFLET),
          OneVoice.HOW_TO_REPORT,
          List.of(SIGNS, EACH),
          OneVoice.HELPLINE,
          List.of(HOME, HELP, SIGNS, EACH, OFFER));

  private SaidAt() {}

  /**
   * A page.
   *
   * @param name key of what it is called
   */
  record Place(String name, String href) {}

  /** Where a message is said; nothing for one that is only asked for. */
  static List<Place> of(String key) {
    return ALL.getOrDefault(key, List.of());
  }
}
