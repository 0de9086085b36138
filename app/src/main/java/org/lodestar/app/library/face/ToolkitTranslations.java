package org.lodestar.app.library.face;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.library.ToolkitTranslation;
import org.lodestar.app.library.ToolkitWords;
import org.lodestar.app.library.domain.ToolkitGate;
import org.lodestar.app.library.store.ToolkitTranslationRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Texts of the toolkit in other languages: one writes and names who speaks the language well and
 * read it, another approves, and from then on it can be taken. Until then, and once the English has
 * changed, English is taken.
 */
@Component
@Transactional
public class ToolkitTranslations {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final ToolkitTranslationRows rows;
  private final Hands hands;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  ToolkitTranslations(
      ToolkitTranslationRows rows, Hands hands, Policy policy, Audit audit, Clock clock) {
    this.rows = rows;
    this.hands = hands;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /** All that a second person approved and nobody took off, for whatever English. */
  @Transactional(readOnly = true)
  public List<ToolkitTranslation> approved() {
    return rows.approved();
  }

  /** What is taken in a language today; nothing where English is. */
  @Transactional(readOnly = true)
  public Optional<ToolkitWords> say(String item, Language language, ToolkitWords english) {
    return language == Language.ENGLISH
        ? Optional.empty()
        : rows.approved(item, language)
            .filter(each -> each.holds(english))
            .map(ToolkitTranslation::words);
  }

  /** What was approved in a language and nobody took off, for whatever English. */
  @Transactional(readOnly = true)
  public Optional<ToolkitTranslation> approved(String item, Language language) {
    return rows.approved(item, language);
  }

  /** The last one in a language, as it is kept. */
  @Transactional(readOnly = true)
  public Optional<ToolkitTranslation> find(String item, Language language) {
    return rows.find(item, language);
  }

  /** The last of each material and language, as they are kept. */
  @Transactional(readOnly = true)
  public List<ToolkitTranslation> all() {
    return rows.list();
  }

  /**
   * Keeps words in another language, for a second person to approve. Writing the same again changes
   * nothing.
   *
   * @param said its version is the one that was looked at; less than 0 where there was none
   * @param english what it is made from today
   * @throws Refused when something is wrong with it, or it was read on a day to come
   * @throws EditClash when it, or the English, changed meanwhile
   */
  public void write(Worker worker, ToolkitTranslation said, ToolkitWords english) {
    policy.require(worker, Action.EDIT_MESSAGES);
    List<Refusal> wrong = new ArrayList<>(ToolkitGate.check(said.words(), english));
    if (said.signed() != null && said.signed().on().isAfter(today())) {
      wrong.add(Refusal.of("on", "library.languages.on.wrong"));
    }
    Refused.unlessEmpty(wrong);
    ToolkitTranslation before = rows.find(said.item(), said.language()).orElse(null);
    long stands = before == null ? -1 : before.version();
    if (said.stale(english) || Math.max(said.version(), -1) != stands) {
      throw new EditClash();
    }
    if (before != null && before.says(said) && !isOff(before)) {
      // Nobody becomes the writer of what another one wrote.
      return;
    }
    rows.put(said, before, now());
    trace(LibraryAudit.TOOLKIT_TRANSLATED, said.item(), said.language());
  }

  /** Whether somebody took these words off after a second person had approved them. */
  private boolean isOff(ToolkitTranslation said) {
    return said.approved()
        && rows.approved(said.item(), said.language())
            .filter(each -> each.number() == said.number())
            .isEmpty();
  }

  /** Why this worker cannot approve it now, as the end of a key; nothing where they can. */
  @Transactional(readOnly = true)
  public Optional<String> closed(Worker worker, ToolkitTranslation said, ToolkitWords english) {
    if (said.approved()) {
      return Optional.of("none");
    }
    if (said.signed() == null) {
      return Optional.of("unsigned");
    }
    if (said.stale(english)) {
      return Optional.of("changed");
    }
    return hands.apart(worker.id(), said.writers()) ? Optional.empty() : Optional.of("own");
  }

  /**
   * Approves words on which only others wrote: whoever takes the material in that language gets
   * them from then on. Approving them twice changes nothing.
   *
   * @param read code of the words that the worker read, and of who had read them
   * @throws Refused while something holds them up
   * @throws EditClash when they changed meanwhile
   */
  public void approve(
      Worker worker, String item, Language language, String read, ToolkitWords english) {
    policy.require(worker, Action.APPROVE_MESSAGES);
    ToolkitTranslation found =
        rows.find(item, language)
            .filter(each -> each.code().equals(read))
            .orElseThrow(EditClash::new);
    UUID by = found.approvedBy();
    if (by != null && by.equals(worker.id())) {
      return;
    }
    closed(worker, found, english)
        .ifPresent(
            why -> {
              throw Refused.because("library.toolkit.words.cannot." + why);
            });
    rows.approve(found, worker.id(), now());
    trace(LibraryAudit.TOOLKIT_WORDS_APPROVED, item, language);
  }

  /**
   * Takes what was approved in a language off at once: English is taken until a second person
   * approves the next words. One hand is enough; where nothing was approved, nothing changes.
   */
  public void takeOff(Worker worker, String item, Language language) {
    policy.require(worker, Action.EDIT_MESSAGES);
    rows.approved(item, language)
        .ifPresent(
            said -> {
              rows.takeOff(said, worker.id(), now());
              trace(LibraryAudit.TOOLKIT_WORDS_TAKEN_OFF, item, language);
            });
  }

  private void trace(LibraryAudit action, String item, Language language) {
    audit.record(
        Entry.of(action, ObjectRef.of("TOOLKIT", Ids.derived("library.toolkit:" + item)))
            .detail(Detail.none().with("language", language)));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
