package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Conversation;
import org.lodestar.app.casework.Conversation.Method;
import org.lodestar.app.casework.Explained;
import org.lodestar.app.casework.Interpreter;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.site.Words;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;

/** A conversation about consent: its setting, what was explained, and what the adult said. */
record ConversationForm(
    @Nullable @ReadableDate(required = true) TypedDate heldOn,
    @Nullable @NotNull(message = "casework.talk.method.missing") Method method,
    @Nullable @NotNull(message = "casework.talk.interpreter.missing") Interpreter interpreter,
    @Nullable @Size(max = 100, message = "casework.tooLong") String language,
    @Nullable @NotNull(message = "casework.talk.private.missing") Boolean inPrivate,
    @Nullable @NotNull(message = "casework.talk.companion.missing") Boolean companionPresent,
    @Nullable Set<Explained> explained,
    @Nullable Boolean understandingChecked,
    @Nullable @Size(max = 40, message = "casework.tooLong") String noticeVersion,
    @Nullable Boolean capacityDoubted,
    @Nullable ConsentOutcome nrm,
    @Nullable ConsentOutcome support,
    @Nullable ConsentOutcome named,
    @Nullable ConsentOutcome police,
    @Nullable ConsentOutcome sharing,
    @Nullable @Size(max = 5000, message = "casework.tooLong") String reasons) {

  /** What their page says already is not asked again. */
  static ConversationForm fresh(LocalDate today, String spoken) {
    return new ConversationForm(
        TypedDate.of(today),
        null,
        null,
        spoken,
        null,
        null,
        Set.of(),
        false,
        "",
        false,
        null,
        ConsentOutcome.NOT_YET_ASKED,
        ConsentOutcome.NOT_YET_ASKED,
        ConsentOutcome.NOT_YET_ASKED,
        ConsentOutcome.NOT_YET_ASKED,
        "");
  }

  /**
   * What was said.
   *
   * @param words whose state on this day is kept with the language in which they were given
   */
  Conversation conversation(Words words) {
    return new Conversation(
        Objects.requireNonNull(heldOn).date().orElseThrow(),
        Objects.requireNonNull(method),
        Objects.requireNonNull(interpreter),
        PersonalText.typed(language),
        Typed.yes(inPrivate),
        Typed.yes(companionPresent),
        Typed.yes(understandingChecked),
        Typed.set(explained),
        notice(words),
        Typed.yes(capacityDoubted),
        outcomes(),
        PersonalText.typed(reasons));
  }

  private String notice(Words words) {
    String chosen = Typed.text(noticeVersion);
    Language language = Language.of(chosen);
    return language.tag().equals(chosen)
        ? language.ownName() + ", " + words.fingerprint(language)
        : chosen;
  }

  private Map<ConsentKind, ConsentOutcome> outcomes() {
    Map<ConsentKind, ConsentOutcome> outcomes = new EnumMap<>(ConsentKind.class);
    put(outcomes, ConsentKind.NRM_REFERRAL, nrm);
    put(outcomes, ConsentKind.SUPPORT, support);
    put(outcomes, ConsentKind.NAMED_IN_NOTIFICATION, named);
    put(outcomes, ConsentKind.POLICE_CO_OPERATION, police);
    put(outcomes, ConsentKind.SHARING_WITH_PARTNERS, sharing);
    return outcomes;
  }

  private static void put(
      Map<ConsentKind, ConsentOutcome> outcomes,
      ConsentKind kind,
      @Nullable ConsentOutcome outcome) {
    if (outcome != null && outcome != ConsentOutcome.NOT_YET_ASKED) {
      outcomes.put(kind, outcome);
    }
  }
}
