package org.lodestar.app.sharing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * Why something is given out, in the giver's own words; the receiver never sees it.
 *
 * @param why what the receiver needs it for
 * @param agreed what the person agreed to, and on which day; with consent only
 * @param withoutConsent why consent was not got
 * @param decider who decided it, where it goes against what the person said
 * @param sections for each narrowed part and for ways of contact, why it is needed
 */
public record Grounds(
    PersonalText why,
    @Nullable PersonalText agreed,
    @Nullable PersonalText withoutConsent,
    @Nullable PersonalText decider,
    Map<String, PersonalText> sections) {
  public Grounds {
    sections = Map.copyOf(sections);
  }

  /** Where nothing goes against what the person said. */
  public Grounds(
      PersonalText why,
      @Nullable PersonalText agreed,
      @Nullable PersonalText withoutConsent,
      Map<String, PersonalText> sections) {
    this(why, agreed, withoutConsent, null, sections);
  }
}
