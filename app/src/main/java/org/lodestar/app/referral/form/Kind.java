package org.lodestar.app.referral.form;

import java.util.List;

/** What sort of answer an item takes. */
public sealed interface Kind {
  /** The longest free text that the Home Office form takes, in characters. */
  int LONGEST_TEXT = 15_000;

  /** The longest short answer. */
  int LONGEST_LINE = 250;

  /** How many answers the item can hold. */
  default int most() {
    return 1;
  }

  /** Free text of several lines. */
  record Text() implements Kind {}

  /** Free text of one line. */
  record Line() implements Kind {}

  /** A period as loosely as it is known: an age, a month, a year, a day, or in words. */
  record LooseDate() implements Kind {}

  /** One of a few answers. */
  record Choice(List<String> values) implements Kind {
    public Choice {
      values = List.copyOf(values);
    }
  }

  /** Any of a few answers. */
  record Ticks(List<String> values) implements Kind {
    public Ticks {
      values = List.copyOf(values);
    }

    @Override
    public int most() {
      return values.size();
    }
  }

  /** Entries of a long list; free text until the list has been imported. */
  record Pick(PickList list, int most) implements Kind {}

  /** Countries by their two-letter code, or {@link Countries#UNKNOWN}. */
  record Country(int most) implements Kind {}

  /** A language by its ISO code. */
  record Language() implements Kind {}

  /** A telephone number as people write it. */
  record Phone() implements Kind {}

  /** An e-mail address. */
  record Email() implements Kind {}

  /** A whole number from 0 to 99. */
  record Number() implements Kind {}

  /** A date of birth, fully known: after 1 January 1900 and before today. */
  record BirthDate() implements Kind {}

  /** A tick without which the answer does not count. */
  record Confirmation() implements Kind {}

  /** Whether the answer is written freely, so that anything may stand in it. */
  default boolean isWritten() {
    return switch (this) {
      case Text text -> true;
      case Line line -> true;
      case LooseDate date -> true;
      case Pick pick -> true;
      case Phone phone -> true;
      case Email email -> true;
      case Choice choice -> false;
      case Ticks ticks -> false;
      case Country country -> false;
      case Language language -> false;
      case Number number -> false;
      case BirthDate birth -> false;
      case Confirmation confirmation -> false;
    };
  }
}
