package org.lodestar.app.community;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Language;

/**
 * A poster that hangs somewhere.
 *
 * @param plan that lists its place; null where none does
 * @param takenDown whether it hangs no more; it stays to be counted
 * @param by the account of who hung it, or replaced it last
 */
public record HungPoster(
    UUID id, @Nullable UUID plan, Content content, boolean takenDown, UUID by, long version) {

  /**
   * What hangs where.
   *
   * @param site a place that a plan lists; null for another one
   * @param kind what sort of place it is that no plan lists; null for one that a plan does
   * @param ward its code; empty where no edition of wards is in use
   * @param languages one or two, the first one first
   * @param replace when somebody looks at it again
   */
  public record Content(
      @Nullable UUID site,
      OutreachSite.@Nullable Kind kind,
      String ward,
      Setting setting,
      PosterSize size,
      List<Language> languages,
      LocalDate hung,
      LocalDate replace) {
    public Content {
      languages = List.copyOf(languages);
    }

    /** At a place that a plan lists. */
    public Content(
        UUID site,
        String ward,
        Setting setting,
        PosterSize size,
        List<Language> languages,
        LocalDate hung,
        LocalDate replace) {
      this(site, null, ward, setting, size, languages, hung, replace);
    }

    /** Another of the same in its place, for as long again. */
    public Content again(LocalDate day) {
      long days = replace.toEpochDay() - hung.toEpochDay();
      return new Content(site, kind, ward, setting, size, languages, day, day.plusDays(days));
    }
  }

  /** Whether it should be replaced by now. */
  public boolean due(LocalDate day) {
    return !takenDown && !content.replace().isAfter(day);
  }
}
