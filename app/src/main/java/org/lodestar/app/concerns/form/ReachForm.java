package org.lodestar.app.concerns.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.Known;

/** The rules of the one safe way. */
public record ReachForm(
    @Nullable
        @NotBlank(message = "concerns.reach.address.missing")
        @Size(max = 300, message = "concerns.long")
        String address,
    @Nullable List<DayOfWeek> days,
    @Nullable @Size(max = 300, message = "concerns.long") String times,
    @Nullable @Size(max = 200, message = "concerns.long") String sayYouAre,
    @Nullable Known voicemail,
    @Nullable @Size(max = 100, message = "concerns.long") String codeWord,
    @Nullable Boolean remind) {

  /** Whether the number or address can be one for this way. */
  public boolean fits(ContactForm.Way way) {
    String typed = address == null ? "" : address;
    long digits = typed.chars().filter(Character::isDigit).count();
    return switch (way) {
      case PHONE_CALL, TEXT_MESSAGE ->
          digits >= 7 && digits <= 15 && typed.matches("[\\p{Nd}+ ().-]+");
      case EMAIL -> typed.matches("\\S+@\\S+\\.\\S+");
      case POST, NONE -> true;
    };
  }
}
