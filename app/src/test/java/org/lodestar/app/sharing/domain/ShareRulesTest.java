package org.lodestar.app.sharing.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.Enquiry;
import org.lodestar.app.sharing.Grounds;
import org.lodestar.app.sharing.NewShare;
import org.lodestar.app.sharing.Receiver;
import org.lodestar.app.sharing.SharePurpose;
import org.lodestar.app.sharing.Terms;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ConsentKind;

/** Every rule of sharing, kept and broken. */
class ShareRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final UUID TEAM = new UUID(7, 7);
  private static final Situation USUAL =
      new Situation(TODAY, false, false, true, Set.of("CONTACT", "SITUATION"));
  private static final Situation CHILD =
      new Situation(TODAY, true, false, true, Set.of("CONTACT", "SITUATION"));

  /** What is wanted, changed a little for each test. */
  private record Wanted(
      Receiver receiver,
      SharePurpose purpose,
      Basis basis,
      @Nullable ConsentKind consent,
      boolean urgent,
      List<String> sections,
      LocalDate lastDay,
      String why,
      @Nullable String agreed,
      @Nullable String without,
      Map<String, PersonalText> reasons,
      @Nullable String protectedOne) {
    static Wanted byConsent() {
      return new Wanted(
          Receiver.team(TEAM),
          SharePurpose.SUPPORT,
          Basis.CONSENT,
          ConsentKind.SHARING_WITH_PARTNERS,
          false,
          List.of("IDENTITY"),
          TODAY.plusMonths(3),
          "A room",
          "Yes, today",
          null,
          Map.of(),
          null);
    }

    Wanted toProtect(String name) {
      return new Wanted(
          receiver, purpose, basis, consent, urgent, sections, lastDay, why, agreed, without,
          reasons, name);
    }

    Wanted basis(Basis other) {
      return new Wanted(
          receiver,
          purpose,
          other,
          null,
          urgent,
          sections,
          lastDay,
          why,
          null,
          without,
          reasons,
          protectedOne);
    }

    Wanted consent(ConsentKind kind, SharePurpose what) {
      return new Wanted(
          receiver,
          what,
          basis,
          kind,
          urgent,
          sections,
          lastDay,
          why,
          agreed,
          without,
          reasons,
          protectedOne);
    }

    Wanted agreed(@Nullable String words) {
      return new Wanted(
          receiver,
          purpose,
          basis,
          consent,
          urgent,
          sections,
          lastDay,
          why,
          words,
          without,
          reasons,
          protectedOne);
    }

    Wanted without(String words) {
      return new Wanted(
          receiver,
          purpose,
          basis,
          consent,
          urgent,
          sections,
          lastDay,
          why,
          agreed,
          words,
          reasons,
          protectedOne);
    }

    Wanted why(String words) {
      return new Wanted(
          receiver,
          purpose,
          basis,
          consent,
          urgent,
          sections,
          lastDay,
          words,
          agreed,
          without,
          reasons,
          protectedOne);
    }

    Wanted until(LocalDate day) {
      return new Wanted(
          receiver,
          purpose,
          basis,
          consent,
          urgent,
          sections,
          day,
          why,
          agreed,
          without,
          reasons,
          protectedOne);
    }

    Wanted sections(List<String> codes, Map<String, PersonalText> words) {
      return new Wanted(
          receiver,
          purpose,
          basis,
          consent,
          urgent,
          codes,
          lastDay,
          why,
          agreed,
          without,
          words,
          protectedOne);
    }

    Wanted to(Receiver other) {
      return new Wanted(
          other,
          purpose,
          basis,
          consent,
          urgent,
          sections,
          lastDay,
          why,
          agreed,
          without,
          reasons,
          protectedOne);
    }

    Wanted urgently() {
      return new Wanted(
          receiver,
          purpose,
          basis,
          consent,
          true,
          sections,
          lastDay,
          why,
          agreed,
          without,
          reasons,
          protectedOne);
    }

    NewShare share() {
      return new NewShare(
              new UUID(1, 1),
              new UUID(2, 2),
              receiver,
              new Terms(purpose, basis, consent, urgent, sections, lastDay),
              new Grounds(PersonalText.of(why), text(agreed), text(without), reasons),
              protectedOne == null ? null : new Enquiry(null, PersonalText.of(protectedOne)))
          .telling(urgent ? PersonalText.of("He is at her door") : null);
    }

    private static @Nullable PersonalText text(@Nullable String words) {
      return words == null ? null : PersonalText.of(words);
    }
  }

  private static Arguments kept(String what, Wanted wanted, Situation now) {
    return Arguments.of(what, wanted, now, "");
  }

  private static Arguments broken(String key, Wanted wanted, Situation now) {
    return Arguments.of(key, wanted, now, "sharing.rule." + key);
  }

  private static Wanted inNeed(@Nullable String agreed) {
    return Wanted.byConsent().basis(Basis.CHILD_IN_NEED).agreed(agreed);
  }

  static Stream<Arguments> rules() {
    Wanted usual = Wanted.byConsent();
    Situation restricted = new Situation(TODAY, false, true, true, Set.of());
    Situation noAgreement = new Situation(TODAY, false, false, false, Set.of());
    PersonalText because = PersonalText.of("They must ring her");
    Receiver outside = Receiver.outside(PersonalText.of("An invented solicitor"));
    return Stream.of(
        kept("by consent", usual, USUAL),
        broken("noSections", usual.sections(List.of(), Map.of()), USUAL),
        broken("why", usual.why(" "), USUAL),
        broken("lastDay", usual.until(TODAY.minusDays(1)), USUAL),
        kept("today", usual.until(TODAY), USUAL),
        kept("a year", usual.until(TODAY.plusMonths(12)), USUAL),
        broken("lastDay", usual.until(TODAY.plusMonths(12).plusDays(1)), USUAL),
        broken("childIsNotAsked", usual, CHILD),
        kept("child's enquiry", usual.basis(Basis.CHILD_ENQUIRY), CHILD),
        broken("notAChild", usual.basis(Basis.CHILD_ENQUIRY), USUAL),
        kept("care enquiry", usual.basis(Basis.CARE_ENQUIRY), USUAL),
        broken("notAnAdult", usual.basis(Basis.CARE_ENQUIRY), CHILD),
        kept("for a child", usual.basis(Basis.CHILD_ENQUIRY).toProtect("Ana"), USUAL),
        kept(
            "for a child in the case",
            usual.basis(Basis.CHILD_ENQUIRY).toProtect("Ana"),
            USUAL.protecting(true)),
        broken(
            "protectsNoChild",
            usual.basis(Basis.CHILD_ENQUIRY).toProtect("Ana"),
            USUAL.protecting(false)),
        kept("for an adult at risk", usual.basis(Basis.CARE_ENQUIRY).toProtect("Ion"), CHILD),
        broken(
            "protectsNoAdult",
            usual.basis(Basis.CARE_ENQUIRY).toProtect("Ion"),
            CHILD.protecting(true)),
        kept("a child in need", inNeed("Her mother, today").toProtect("Ana"), USUAL),
        kept("the child themselves", inNeed("Her mother, today"), CHILD),
        broken("childInNeed.agreed", inNeed(null).toProtect("Ana"), USUAL),
        broken("childInNeed.agreed", inNeed(null), CHILD),
        broken("notAChild", inNeed("Her mother, today"), USUAL),
        broken(
            "protectsNoChild",
            inNeed("Her mother, today").toProtect("Ana"),
            USUAL.protecting(false)),
        broken("enquiryOnly", usual.toProtect("Ana"), USUAL),
        broken("enquiryOnly", usual.basis(Basis.VITAL_INTERESTS).toProtect("Ana"), USUAL),
        broken("agreed", usual.agreed(null), USUAL),
        broken("agreed", usual.agreed("  "), USUAL),
        broken("withoutConsent", usual.basis(Basis.SAFEGUARDING_WITHOUT_CONSENT), USUAL),
        broken("withoutConsent", usual.basis(Basis.PREVENT_CRIME), USUAL),
        kept(
            "with a reason",
            usual.basis(Basis.SAFEGUARDING_WITHOUT_CONSENT).without("Risk of harm"),
            USUAL),
        kept("a life at risk", usual.basis(Basis.VITAL_INTERESTS), USUAL),
        kept("the law", usual.basis(Basis.LEGAL_OBLIGATION), USUAL),
        broken("sectionReason", usual.sections(List.of("CONTACT"), Map.of()), USUAL),
        broken(
            "sectionReason",
            usual.sections(List.of("CONTACT", "SITUATION"), Map.of("CONTACT", because)),
            USUAL),
        kept(
            "a reason each",
            usual.sections(
                List.of("CONTACT", "SITUATION"), Map.of("CONTACT", because, "SITUATION", because)),
            USUAL),
        broken("noAgreement", usual, noAgreement),
        kept("urgent without agreement", usual.urgently(), noAgreement),
        kept("outside without agreement", usual.to(outside), noAgreement),
        broken("urgentOutside", usual.to(outside).urgently(), USUAL),
        broken("nameReaders", usual, restricted),
        kept("named", usual.to(new Receiver(TEAM, List.of(new UUID(3, 3)), null)), restricted));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void eachRuleIsKeptOrToldByItsKey(String what, Wanted wanted, Situation now, String key) {
    if (key.isEmpty()) {
      assertThatCode(() -> ShareRules.check(wanted.share(), now)).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> ShareRules.check(wanted.share(), now))
          .isInstanceOf(Refused.class)
          .hasMessage(key);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SHARING_WITH_PARTNERS, SUPPORT, true",
    "SHARING_WITH_PARTNERS, HOUSING, true",
    "SHARING_WITH_PARTNERS, CRIME, false",
    "POLICE_CO_OPERATION, CRIME, true",
    "POLICE_CO_OPERATION, SUPPORT, false",
    "NAVIGATOR, SUPPORT, true",
    "NAVIGATOR, HEALTH, false",
    "SUPPORT, HOUSING, true",
    "SUPPORT, CRIME, false",
    "NRM_REFERRAL, SUPPORT, false",
    "NAMED_IN_NOTIFICATION, CRIME, false",
    "CASE_STUDY, SUPPORT, false"
  })
  void aYesToOneThingIsNoYesToAnother(ConsentKind kind, SharePurpose purpose, boolean fits) {
    NewShare share = Wanted.byConsent().consent(kind, purpose).share();
    if (fits) {
      assertThatCode(() -> ShareRules.check(share, USUAL)).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> ShareRules.check(share, USUAL))
          .hasMessage("sharing.rule.consentKind");
    }
  }

  @ParameterizedTest(name = "told: {0}, parts: {1}, something recorded: {2}")
  @CsvSource({
    "He is at her door, IDENTITY, false, true",
    "'', IDENTITY, true, false",
    "'', URGENCY, false, false",
    "' ', URGENCY, true, true",
    "He is at her door, URGENCY, true, true"
  })
  void anUrgentShareSaysWhatIsUrgent(String told, String part, boolean recorded, boolean kept) {
    NewShare share =
        Wanted.byConsent()
            .sections(List.of(part), Map.of())
            .urgently()
            .share()
            .telling(PersonalText.typed(told));
    if (kept) {
      assertThatCode(() -> ShareRules.check(share, USUAL.recorded(recorded)))
          .doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> ShareRules.check(share, USUAL.recorded(recorded)))
          .hasMessage("sharing.rule.urgentIsSaid");
    }
  }

  @Test
  void aConsentBelongsToTheBasisOfConsentAndToNoOther() {
    assertThatThrownBy(
            () ->
                new Terms(
                    SharePurpose.SUPPORT,
                    Basis.CARE_ENQUIRY,
                    ConsentKind.SUPPORT,
                    false,
                    List.of("AGE"),
                    TODAY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
