package org.lodestar.app.casework;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Language;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Withholding;

/**
 * Slot: a part of a case, about one person, that can be given out on its own. Preview, screen,
 * paper and export are all drawn from this one projection, so they can never differ. What a part
 * says is about this person alone: nothing of relatives, linked cases or other people in the case
 * beyond what belongs to this person's own account.
 *
 * <p>The words of its title are {@code casework.section.<code>} in the messages of the module that
 * fills the slot.
 */
public interface CaseSection {
  /** Kept for ever in what was given out, such as {@code IDENTITY}. */
  String code();

  /** Place among the parts; smaller comes first. */
  int order();

  /** How careful one must be with it. */
  Nature nature();

  /**
   * Whether it stays with the person and their worker, and is given to nobody else: what somebody
   * may take away for good must not live on in papers that others hold.
   */
  default boolean stays() {
    return false;
  }

  /**
   * What it says today, in words; empty when nothing was recorded. Called inside the transaction of
   * a worker who may read the case.
   */
  List<Passage> passages(CaseFile file, Person person, Language language);

  /**
   * The same for a copy of their own data: with what stood before, and with what others told, which
   * is given to nobody else.
   */
  default List<Passage> own(CaseFile file, Person person, Language language) {
    return passages(file, person, language);
  }

  /**
   * Why it may not go to who prosecutes or enforces as things stand: the key of the rule; empty
   * where it may.
   */
  default Optional<String> keptFromPolice(Person person) {
    return Optional.empty();
  }

  /** How careful one must be with a part. */
  enum Nature {
    /** What most receivers need. */
    ROUTINE,
    /** Health, immigration, where somebody lives, sexual exploitation: only with a reason. */
    NARROWED,
    /** Ways to reach somebody: only with a reason. */
    CONTACT
  }

  /**
   * Lines that belong together.
   *
   * @param heading empty when the title of the part says enough
   */
  record Passage(String heading, List<Line> lines) {
    public Passage {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line: what it is, and what it says.
   *
   * @param usually why it is left out of the person's own copy unless somebody takes it in; null
   *     where it is usually in
   */
  record Line(String label, PersonalText words, @Nullable Withholding usually) {
    /** A line that is usually in a copy. */
    public Line(String label, PersonalText words) {
      this(label, words, null);
    }
  }
}
