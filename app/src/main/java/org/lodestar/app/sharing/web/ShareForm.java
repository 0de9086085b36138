package org.lodestar.app.sharing.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.Enquiry;
import org.lodestar.app.sharing.Grounds;
import org.lodestar.app.sharing.NewShare;
import org.lodestar.app.sharing.Receiver;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.SharePurpose;
import org.lodestar.app.sharing.ShareView;
import org.lodestar.app.sharing.Terms;
import org.lodestar.app.sharing.domain.ShareRules;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ConsentKind;

/** What is to be given out, to whom, on which ground, and why. */
record ShareForm(
    @Nullable UUID receiver,
    @Nullable @Size(max = 200, message = "sharing.tooLong") String outside,
    @Nullable Set<UUID> named,
    @Nullable @NotNull(message = "sharing.propose.purpose.missing") SharePurpose purpose,
    @Nullable @NotBlank(message = "sharing.rule.why") @Size(max = 2000, message = "sharing.tooLong")
        String why,
    @Nullable @NotNull(message = "sharing.propose.basis.missing") Basis basis,
    @Nullable UUID enquiryPerson,
    @Nullable @Size(max = 200, message = "sharing.tooLong") String enquiryName,
    @Nullable ConsentKind consent,
    @Nullable @Size(max = 2000, message = "sharing.tooLong") String agreed,
    @Nullable @Size(max = 2000, message = "sharing.tooLong") String withoutConsent,
    @Nullable @Size(max = 200, message = "sharing.tooLong") String decider,
    @Nullable @NotEmpty(message = "sharing.rule.noSections") Set<String> sections,
    @Nullable @Valid List<SectionReason> reasons,
    @Nullable @ReadableDate(required = true) TypedDate lastDay,
    @Nullable Boolean urgent,
    @Nullable @Size(max = 2000, message = "sharing.tooLong") String tell,
    @Nullable UUID also,
    @Nullable UUID with,
    @Nullable Boolean readNo) {

  /** Why a narrowed part is needed. */
  record SectionReason(
      @Nullable String code,
      @Nullable @Size(max = 1000, message = "sharing.tooLong") String words) {}

  static ShareForm fresh(LocalDate lastDay, List<String> careful, @Nullable SharePurpose purpose) {
    return new ShareForm(
        null,
        "",
        Set.of(),
        purpose,
        "",
        null,
        null,
        "",
        null,
        "",
        "",
        "",
        Set.of(ShareRules.URGENCY, "IDENTITY", "NEEDS_OF_COMMUNICATION", "AGE"),
        careful.stream().map(code -> new SectionReason(code, "")).toList(),
        TypedDate.of(lastDay),
        false,
        "",
        null,
        null,
        false);
  }

  /**
   * For another person of the case, to the same receiver and for the same purpose; on which ground,
   * with whose agreement and why each careful part is needed is theirs alone.
   */
  static ShareForm beside(ShareView first, List<String> careful) {
    Share share = first.share();
    Terms terms = share.terms();
    return new ShareForm(
        share.receiver().organisation(),
        PersonalText.shown(first.outside()),
        Set.copyOf(share.receiver().named()),
        terms.purpose(),
        first.grounds().why().text(),
        null,
        null,
        "",
        null,
        "",
        "",
        "",
        Set.copyOf(terms.sections()),
        careful.stream().map(code -> new SectionReason(code, "")).toList(),
        TypedDate.of(terms.lastDay()),
        terms.urgent(),
        "",
        null,
        share.id(),
        false);
  }

  /** The same with a row for each narrowed part, in their order. */
  ShareForm withRows(List<String> careful) {
    Map<String, String> typed = new HashMap<>();
    Typed.list(reasons)
        .forEach(reason -> typed.put(String.valueOf(reason.code()), words(reason.words())));
    return new ShareForm(
        receiver,
        outside,
        named,
        purpose,
        why,
        basis,
        enquiryPerson,
        enquiryName,
        consent,
        agreed,
        withoutConsent,
        decider,
        sections,
        careful.stream()
            .map(code -> new SectionReason(code, typed.getOrDefault(code, "")))
            .toList(),
        lastDay,
        urgent,
        tell,
        also,
        with,
        readNo);
  }

  private static String words(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  /** Whether exactly one receiver was named. */
  boolean hasOneReceiver() {
    return (receiver == null) != (PersonalText.typed(outside) == null);
  }

  /**
   * What is wanted.
   *
   * @param names of the others in the case, for whom the share may be
   */
  NewShare wanted(UUID caseFile, UUID person, List<String> order, Map<UUID, String> names) {
    return new NewShare(caseFile, person, who(), terms(order), grounds(), enquiry(names))
        .telling(PersonalText.typed(tell))
        .givenWith(with)
        .havingRead(Typed.yes(readNo));
  }

  /** Somebody in the case, or a name that was typed; a name typed beside them is not lost. */
  private @Nullable Enquiry enquiry(Map<UUID, String> names) {
    PersonalText typed = PersonalText.typed(enquiryName);
    String known = enquiryPerson == null ? null : names.get(enquiryPerson);
    if (known == null) {
      return typed == null ? null : new Enquiry(null, typed);
    }
    String all = typed == null ? known : known + "\n" + typed.text();
    return new Enquiry(enquiryPerson, PersonalText.of(all));
  }

  private Receiver who() {
    return receiver == null
        ? Receiver.outside(PersonalText.needed(outside))
        : new Receiver(receiver, List.copyOf(Typed.set(named)), null);
  }

  private Terms terms(List<String> order) {
    Set<String> chosen = Typed.set(sections);
    Basis ground = Objects.requireNonNull(basis);
    return new Terms(
        Objects.requireNonNull(purpose),
        ground,
        ground == Basis.CONSENT ? consent : null,
        Typed.yes(urgent),
        order.stream().filter(chosen::contains).toList(),
        Typed.day(lastDay));
  }

  private Grounds grounds() {
    Map<String, PersonalText> sectionReasons = new HashMap<>();
    Set<String> chosen = Typed.set(sections);
    for (SectionReason reason : Typed.list(reasons)) {
      PersonalText words = PersonalText.typed(reason.words());
      if (words != null && reason.code() != null && chosen.contains(reason.code())) {
        sectionReasons.put(reason.code(), words);
      }
    }
    return new Grounds(
        PersonalText.needed(why),
        PersonalText.typed(agreed),
        PersonalText.typed(withoutConsent),
        PersonalText.typed(decider),
        sectionReasons);
  }
}
