package org.lodestar.app.directory.face;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lodestar.app.directory.Need;
import org.lodestar.app.directory.OpeningTimes;
import org.lodestar.app.directory.Reach;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.Wanted;
import org.lodestar.app.directory.WardsHere;
import org.lodestar.app.directory.domain.HoursInWords;
import org.lodestar.app.directory.domain.PhraseBook;
import org.lodestar.app.directory.store.Services;
import org.lodestar.app.site.Language;
import org.lodestar.statute.WorkingDays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds, of what public pages show, what answers a need. It keeps nothing of what was asked. */
@Component
@Transactional(readOnly = true)
public class HelpSearch {
  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private static final WorkingDays DAYS = WorkingDays.englandAndWales();

  private final Helplines helplines;
  private final Services services;
  private final PhraseBook phrases;
  private final ObjectProvider<WardsHere> here;
  private final Clock clock;

  HelpSearch(
      Helplines helplines,
      Services services,
      PhraseBook phrases,
      ObjectProvider<WardsHere> here,
      Clock clock) {
    this.helplines = helplines;
    this.services = services;
    this.phrases = phrases;
    this.here = here;
    this.clock = clock;
  }

  /**
   * What was found.
   *
   * @param sure what fits
   * @param unsure what may fit: nobody has said whether it is open now, or speaks the language
   * @param lost whether a place was named that nobody knows, so that it is for the whole place
   * @param unspoken whether something may fit, and of none of it is it known that it speaks the
   *     language that was asked for; never of English, which the country speaks
   */
  public record Found(
      List<Helplines.Said> sure, List<Helplines.Said> unsure, boolean lost, boolean unspoken) {
    public Found {
      sure = List.copyOf(sure);
      unsure = List.copyOf(unsure);
    }

    /** Whether nothing fits at all. */
    public boolean nothing() {
      return sure.isEmpty() && unsure.isEmpty();
    }
  }

  private enum Fit {
    YES,
    MAYBE,
    NO
  }

  /** What people need, in their language. */
  public List<Need> needs(Language language) {
    return services.needs().stream().map(each -> phrases.say(language, each)).toList();
  }

  /** What answers it, in the order of the directory. Ways to the emergency services stand apart. */
  public Found find(Language language, Wanted wanted) {
    Optional<String> ward = ward(wanted.near());
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), HERE);
    List<Helplines.Said> sure = new ArrayList<>();
    List<Helplines.Said> unsure = new ArrayList<>();
    for (Helplines.Said each : helplines.said(language)) {
      Service service = each.service();
      if (service.purpose().vital()
          || !service.canBeReached()
          || !answers(service.reach(), wanted, ward)) {
        continue;
      }
      switch (worse(spoken(service.reach(), wanted), open(service.reach(), wanted, now))) {
        case YES -> sure.add(each);
        case MAYBE -> unsure.add(each);
        case NO -> {}
      }
    }
    if (wanted.now()) {
      unsure.sort(likeliest(wanted, now));
    }
    boolean lost = !wanted.near().isBlank() && ward.isEmpty();
    return new Found(sure, unsure, lost, sure.isEmpty() && unspoken(unsure, wanted.tongue()));
  }

  private static boolean unspoken(List<Helplines.Said> unsure, String tongue) {
    return !tongue.isEmpty()
        && !tongue.equals(Language.ENGLISH.tag())
        && !unsure.isEmpty()
        && unsure.stream().noneMatch(each -> each.service().reach().speaks(tongue));
  }

  /** What is known to be open first, then what its hours in words say answers now. */
  private static Comparator<Helplines.Said> likeliest(Wanted wanted, LocalDateTime now) {
    boolean closed = mayBeClosed(now.toLocalDate());
    return Comparator.comparing((Helplines.Said each) -> open(each.service().reach(), wanted, now))
        .thenComparing(each -> HoursInWords.at(each.english().hours(), now, closed));
  }

  private static boolean answers(Reach reach, Wanted wanted, Optional<String> ward) {
    return (wanted.need().isEmpty() || reach.needs().contains(wanted.need()))
        && ward.map(reach::serves).orElse(true);
  }

  private static Fit spoken(Reach reach, Wanted wanted) {
    if (wanted.tongue().isEmpty() || reach.speaks(wanted.tongue())) {
      return Fit.YES;
    }
    return reach.tongues().isEmpty() ? Fit.MAYBE : Fit.NO;
  }

  private static Fit open(Reach reach, Wanted wanted, LocalDateTime now) {
    if (!wanted.now()) {
      return Fit.YES;
    }
    return OpeningTimes.parse(reach.times())
        .map(times -> times.isOpen(now, HelpSearch::mayBeClosed) ? Fit.YES : Fit.NO)
        .orElse(Fit.MAYBE);
  }

  private static boolean mayBeClosed(LocalDate day) {
    return day.isBefore(DAYS.firstCovered())
        || day.isAfter(DAYS.lastCovered())
        || DAYS.findHoliday(day).isPresent();
  }

  private static Fit worse(Fit one, Fit other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** The ward that was typed, by its name or a postcode in it. */
  private Optional<String> ward(String near) {
    WardsHere wards = here.getIfAvailable();
    String typed = near.strip();
    if (wards == null || typed.isEmpty()) {
      return Optional.empty();
    }
    return wards.wards().entrySet().stream()
        .filter(each -> each.getValue().equalsIgnoreCase(typed))
        .map(Map.Entry::getKey)
        .findFirst()
        .or(() -> wards.wardOf(typed));
  }
}
