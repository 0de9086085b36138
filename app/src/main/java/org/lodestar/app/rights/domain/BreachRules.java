package org.lodestar.app.rights.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.Breach.Decided;
import org.lodestar.app.rights.Breach.Judged;
import org.lodestar.app.rights.Breach.Look;
import org.lodestar.app.rights.Breach.Tried;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.site.SpokenLanguages;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.BreachRisk;

/** What must stand before a decision about a breach is kept, and before the breach is closed. */
public final class BreachRules {
  private static final int WORDS = 5;
  private static final int LETTERS = 25;

  /** Somebody who stays where they could be found is looked after in the same night. */
  private static final int TONIGHT = 12;

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern END = Pattern.compile("\\s*[.!]$");

  /** A reference of a case as people write or hear it, with any sign or none between its parts. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<![0-9A-Z])(K)[^0-9A-Z]?([0-9A-Z]{4})[^0-9A-Z]?([0-9A-Z]{2})(?![0-9A-Z])",
          Pattern.CASE_INSENSITIVE);

  /** How else people write the English name of a language, by that name. */
  private static final Map<String, Set<String>> SPELLINGS =
      Map.of(
          "persian", Set.of("farsi"),
          "bangla", Set.of("bengali"),
          "punjabi", Set.of("panjabi"),
          "pashto", Set.of("pashtu", "pushto", "pashtoo"),
          "filipino", Set.of("tagalog"),
          "tigrinya", Set.of("tigrigna"),
          "romanian", Set.of("moldovan"),
          "swahili", Set.of("kiswahili"),
          "sinhala", Set.of("sinhalese"),
          "british sign language", Set.of("bsl"));

  private BreachRules() {}

  /**
   * All that is wrong with a decision; empty when it may be kept.
   *
   * @param course what was said of it before
   * @param by who decides
   */
  public static List<Refusal> faults(
      Breach breach,
      BreachCourse course,
      UUID by,
      Decided decided,
      Judged judged,
      boolean closes,
      Instant now,
      LocalDate today) {
    List<Refusal> faults = new ArrayList<>();
    danger(breach, decided, judged, faults);
    if (breach.told().danger() && !judged.danger().possible() && course.objectedTo(by)) {
      faults.add(Refusal.of("danger", "rights.breach.fault.objected"));
    }
    regulator(breach, decided, now, faults);
    people(breach, course, decided, today, faults);
    if (closes) {
      boolean begins = !breach.told().danger() || breach.warned() == null;
      if (judged.danger().possible() && begins) {
        faults.add(Refusal.of("closes", "rights.breach.fault.warned"));
      }
      if (judged.danger().possible() && breach.look() == null && judged.looker() == null) {
        faults.add(Refusal.of("looker", "rights.breach.fault.looker"));
      }
      unfinished(decided, faults);
      unread(breach, course, decided, judged, now, faults);
    }
    return faults;
  }

  /** Whether a reason is more than a word that ends a question: others act, or do not, by it. */
  public static boolean isSentence(@Nullable PersonalText reason) {
    String said = PersonalText.shown(reason).strip();
    return said.length() >= LETTERS
        && SPACE
                .splitAsStream(said)
                .filter(each -> each.codePoints().anyMatch(Character::isLetter))
                .count()
            >= WORDS;
  }

  /**
   * They were warned after it was noticed, of all that is known by now, and not in the future.
   *
   * @throws Refused where that is not so
   */
  public static void checkWarned(Breach breach, BreachCourse course, Instant when, Instant now) {
    if (when.isAfter(now)) {
      throw Refused.at("warnedOn", "casework.rule.notInFuture");
    }
    if (when.isBefore(breach.told().noticed().truncatedTo(ChronoUnit.MINUTES))
        || course.isBeforeLastFact(when)) {
      throw Refused.at("warnedOn", "rights.breach.fault.warnedBefore");
    }
  }

  /**
   * The next look or try is to come and within so many hours: whoever is away names somebody else.
   *
   * @throws Refused where that is not so
   */
  public static void checkLook(Look look, Instant now, int mostHours) {
    if (look.at().isBefore(now.truncatedTo(ChronoUnit.MINUTES))) {
      throw Refused.at("nextOn", "rights.breach.nextOn.past");
    }
    if (look.at().isAfter(now.plus(Duration.ofHours(mostHours)))) {
      throw new Refused(
          List.of(
              new Refusal("nextOn", "rights.breach.nextOn.tooLate", String.valueOf(mostHours))));
    }
  }

  /** Within how many hours somebody looks again after this. */
  public static int lookWithin(Breach breach, Tried tried, int usual) {
    return breach.mayBeFound() && tried.stays() != null ? Math.min(TONIGHT, usual) : usual;
  }

  /**
   * Where somebody could be found and stays, it is said what keeps whoever has it away; and in
   * another language than their case names they are warned for a reason alone.
   *
   * @param spoken what they speak best, as codes; empty where their case does not say
   * @throws Refused where that is not so
   */
  public static void checkTried(Breach breach, Tried tried, Collection<String> spoken) {
    List<Refusal> faults = new ArrayList<>();
    if (breach.mayBeFound() && tried.stays() != null && !isSentence(tried.stays())) {
      faults.add(Refusal.of("tonightHow", "rights.breach.fault.stays"));
    }
    if (tried.when() != null
        && !speaks(tried.language(), spoken)
        && !isSentence(tried.otherLanguage())) {
      faults.add(new Refusal("languageWhy", "rights.breach.fault.language", languages(spoken)));
    }
    Refused.unlessEmpty(faults);
  }

  /**
   * Whether what somebody wrote of a warning is read by a second who has opened the case: it was in
   * another language, or one of several of their case, or through somebody else; or they stay, or
   * answered, where they could have been found.
   */
  public static boolean needsSecond(Breach breach, Tried tried, Collection<String> spoken) {
    return !speaks(tried.language(), spoken)
        || Set.copyOf(spoken).size() > 1
        || tried.through()
        || (breach.mayBeFound() && (tried.stays() != null || tried.answered()));
  }

  /**
   * Whether one of these languages is named, and nothing beside it: that no interpreter of it was
   * free names it, too. True where none is known.
   */
  public static boolean speaks(String typed, Collection<String> spoken) {
    String said = END.matcher(typed.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
    return spoken.isEmpty() || spoken.stream().anyMatch(each -> isNamed(said, each));
  }

  private static boolean isNamed(String said, String code) {
    String english = language(code).toLowerCase(Locale.ROOT);
    Locale own = Locale.forLanguageTag(code);
    return said.equals(english)
        || said.equals(own.getDisplayLanguage(own).toLowerCase(Locale.ROOT))
        || SPELLINGS.getOrDefault(english, Set.of()).contains(said);
  }

  private static String language(String code) {
    return SpokenLanguages.english(code);
  }

  /** The names of languages, in English. */
  public static String languages(Collection<String> codes) {
    return codes.stream().map(BreachRules::language).collect(Collectors.joining(", "));
  }

  /** What could name a case in what was typed, as references are written, each once. */
  public static List<String> references(String typed) {
    return REFERENCE
        .matcher(typed)
        .results()
        .map(each -> each.group(1) + "-" + each.group(2) + "-" + each.group(3))
        .map(each -> each.toUpperCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  /** What one hand judged is closed when somebody else has read why. */
  private static void unread(
      Breach breach,
      BreachCourse course,
      Decided decided,
      Judged judged,
      Instant now,
      List<Refusal> faults) {
    boolean waiting = !breach.toHear().isEmpty();
    if (judged.danger().possible()
        && course.toClose().filter(each -> course.isRead(each, waiting, now)).isEmpty()) {
      faults.add(Refusal.of("closes", "rights.breach.fault.toClose"));
    }
    if (!judged.danger().possible()) {
      // What is judged in this step nobody else can have read.
      boolean read =
          !breach.told().danger()
              && judged.why() == null
              && course.off().map(off -> course.isRead(off, waiting, now)).orElse(true);
      if (!read) {
        faults.add(Refusal.of("closes", "rights.breach.fault.unread"));
      }
    }
    if (isNobodyTold(decided)) {
      boolean read =
          course
              .notTold()
              .filter(each -> Objects.equals(each.words(), decided.notPeople()))
              .filter(each -> course.isRead(each, waiting, now))
              .isPresent();
      if (!read) {
        faults.add(Refusal.of("closes", "rights.breach.fault.notPeopleRead"));
      }
    }
  }

  /** Whether people would have to be told, and are not, for a reason. */
  public static boolean isNobodyTold(Decided decided) {
    return decided.risk().tellsPeople()
        && decided.peopleOn() == null
        && decided.notPeople() != null;
  }

  /**
   * Danger is taken off for a reason alone, and where the risk becomes high it is asked for. While
   * somebody is still to be warned it is asked twice.
   */
  private static void danger(Breach breach, Decided decided, Judged judged, List<Refusal> faults) {
    if (judged.danger().possible()) {
      if (decided.risk() == BreachRisk.UNLIKELY) {
        faults.add(Refusal.of("risk", "rights.breach.fault.danger"));
      }
    } else if (judged.why() == null) {
      if (breach.told().danger()) {
        faults.add(Refusal.of("dangerWhy", "rights.breach.fault.dangerWhy"));
      } else if (decided.risk() == BreachRisk.HIGH && !wasHigh(breach)) {
        faults.add(Refusal.of("dangerWhy", "rights.breach.fault.highWhy"));
      }
    } else {
      if (!isSentence(judged.why())) {
        faults.add(Refusal.of("dangerWhy", "rights.breach.fault.sentence"));
      }
      if (breach.waitsForWarning() && !judged.sure()) {
        faults.add(Refusal.of("sure", "rights.breach.fault.sure"));
      }
    }
    if (judged.closeWhy() != null && !isSentence(judged.closeWhy())) {
      faults.add(Refusal.of("closeWhy", "rights.breach.fault.sentence"));
    }
    if (isNobodyTold(decided) && !isSentence(decided.notPeople())) {
      faults.add(Refusal.of("notPeople", "rights.breach.fault.sentence"));
    }
  }

  private static boolean wasHigh(Breach breach) {
    return breach.decided() != null && breach.decided().risk() == BreachRisk.HIGH;
  }

  private static void regulator(Breach breach, Decided decided, Instant now, List<Refusal> faults) {
    Instant at = decided.regulatorAt();
    if (at == null) {
      return;
    }
    if (at.isAfter(now)) {
      faults.add(Refusal.of("regulatorOn", "casework.rule.notInFuture"));
    } else if (at.isBefore(breach.told().noticed())) {
      faults.add(Refusal.of("regulatorOn", "rights.breach.fault.before"));
    } else if (breach.tellBy().filter(at::isAfter).isPresent() && decided.late() == null) {
      faults.add(Refusal.of("late", "rights.breach.fault.late"));
    }
  }

  /** People are told after it was noticed, and told anew of what was not known before. */
  private static void people(
      Breach breach, BreachCourse course, Decided decided, LocalDate today, List<Refusal> faults) {
    LocalDate on = decided.peopleOn();
    if (on == null) {
      return;
    }
    if (on.isAfter(today)) {
      faults.add(Refusal.of("peopleOn", "casework.rule.notInFuture"));
    } else if (on.isBefore(breach.told().day())
        || course.openedAfterPeople().filter(on::isBefore).isPresent()) {
      faults.add(Refusal.of("peopleOn", "rights.breach.fault.peopleBefore"));
    }
  }

  private static void unfinished(Decided decided, List<Refusal> faults) {
    if (decided.risk().tellsRegulator() && decided.regulatorAt() == null) {
      faults.add(Refusal.of("regulatorOn", "rights.breach.fault.regulator"));
    }
    if (decided.risk().tellsRegulator() && decided.number() == null) {
      faults.add(Refusal.of("number", "rights.breach.fault.number"));
    }
    if (decided.risk().tellsPeople() && decided.peopleOn() == null && decided.notPeople() == null) {
      faults.add(Refusal.of("peopleOn", "rights.breach.fault.people"));
    }
    if (decided.changes() == null) {
      faults.add(Refusal.of("changes", "rights.breach.fault.changes"));
    }
  }
}
