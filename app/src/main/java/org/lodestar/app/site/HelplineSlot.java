package org.lodestar.app.site;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Slot: the helplines that public pages show. Filled by the module that keeps services. */
public interface HelplineSlot {
  /** Helplines in the order in which they are shown, worded in this language. */
  List<Helpline> helplines(Language language);

  /** What {@link #helplines(Language)} told last, from memory: for when the database is away. */
  List<Helpline> lastKnown(Language language);

  /** What workers alone turn to under this code, such as {@code INTERPRETER}; in English. */
  List<Helpline> forStaff(String code);

  /** The helplines with these codes, in the order of the codes. */
  default List<Helpline> helplines(Language language, String... codes) {
    return only(helplines(language), codes);
  }

  /** The last known helplines with these codes, in the order of the codes. */
  default List<Helpline> lastKnown(Language language, String... codes) {
    return only(lastKnown(language), codes);
  }

  private static List<Helpline> only(List<Helpline> all, String... codes) {
    return Arrays.stream(codes)
        .flatMap(code -> all.stream().filter(each -> each.code().equals(code)))
        .toList();
  }

  /**
   * A helpline as shown.
   *
   * @param service its record in the directory
   * @param code what one turns to it for, such as {@code EMERGENCY}
   * @param phone as people read it; empty when there is no number
   * @param callable false for keys that are pressed during a call
   * @param hours when it answers
   * @param whoFor for whom it is
   * @param website where to read more, if anywhere
   * @param english the same texts in English
   */
  record Helpline(
      UUID service,
      String code,
      String name,
      String phone,
      boolean callable,
      String hours,
      String whoFor,
      @Nullable String website,
      Said english) {

    /**
     * Whether it answers at this time, as far as its hours are one of our phrases; what is written
     * otherwise is not promised.
     *
     * @param officeHours whether offices are open now
     */
    public boolean answers(boolean officeHours) {
      return english.hours().startsWith("Day and night")
          || english
              .hours()
              .equals(
                  officeHours ? "Weekdays, in office hours" : "Nights, weekends and bank holidays");
    }

    /** Whether any of its texts is in another language than English. */
    public boolean translated() {
      return !english.equals(new Said(name, hours, whoFor));
    }
  }

  /** The texts of a helpline. */
  record Said(String name, String hours, String whoFor) {}
}
