package org.lodestar.app.library.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.Message;
import org.lodestar.app.library.Message.Audience;
import org.lodestar.app.library.MessageDraft;
import org.lodestar.app.library.domain.MessageRules;
import org.lodestar.app.library.face.Messages;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;

/** Forms of the sentences that everybody says in the same words. */
final class MessageForms {
  private static final String LONG = "site.tooLong";

  private MessageForms() {}

  /** As it is typed; the key is asked of a new one, for whom it is and until when of English. */
  record Written(
      @Nullable @Size(max = 40, message = "library.message.key.wrong") String key,
      @Nullable @Size(max = 400, message = LONG) String words,
      @Nullable Audience audience,
      @Nullable @Size(max = 100, message = LONG) String owner,
      @Nullable @ReadableDate(message = "library.message.expires.missing") TypedDate expires,
      @Nullable Long version) {
    static List<Asked> asked(Page page, boolean known, boolean english) {
      List<Asked> asked = new ArrayList<>();
      if (!known) {
        asked.add(Asked.text(page, "library.message.key").width(20));
      }
      asked.add(Asked.area(page, "library.message.words").most(MessageRules.LONGEST).rows(3));
      if (english) {
        asked.add(Asked.radios(page, "library.message.audience", Audience.values()));
        asked.add(Asked.text(page, "library.message.owner"));
        asked.add(Asked.date(page, "library.message.expires"));
      }
      return asked;
    }

    /** What English lacks of what is asked of it alone. */
    List<Refusal> missing() {
      List<Refusal> missing = new ArrayList<>();
      if (audience == null) {
        missing.add(Refusal.of("audience", "library.message.audience.missing"));
      }
      if (Typed.text(owner).isEmpty()) {
        missing.add(Refusal.of("owner", "library.message.owner.missing"));
      }
      return missing;
    }

    /**
     * The text that somebody wants.
     *
     * @param english whose translation it is; null for English
     */
    MessageDraft draft(String address, Language language, @Nullable Message english) {
      return new MessageDraft(
          address.equals(Messages.NEW) ? Typed.text(key) : address,
          english == null ? Objects.requireNonNull(audience) : english.audience(),
          english == null ? Typed.text(owner) : english.owner(),
          language,
          (int) Typed.version(version),
          Typed.text(words),
          expires == null ? null : expires.date().orElse(null));
    }
  }

  /**
   * What a second person says of a text.
   *
   * @param read code of the text as they read it
   */
  record Decided(
      @Nullable String read,
      @Nullable @NotNull(message = "library.message.decision.missing") Decision decision,
      @Nullable @Size(max = 120, message = LONG) String reader,
      @Nullable @Size(max = 300, message = LONG) String why) {
    /** Whether it is said from now on. */
    enum Decision {
      APPROVE,
      RETURN,
      /** Of what was stopped alone. */
      AGAIN
    }

    static List<Asked> asked(Page page, Language language, String read) {
      List<Asked> asked = new ArrayList<>();
      asked.add(Asked.hidden("language", language.tag()));
      asked.add(Asked.hidden("read", read));
      asked.add(Asked.radios(page, "library.message.decision", Decision.APPROVE, Decision.RETURN));
      if (language != Language.ENGLISH) {
        asked.add(Asked.text(page, "library.message.reader"));
      }
      asked.add(Asked.area(page, "library.message.why").most(300).rows(2));
      return asked;
    }
  }
}
