package org.lodestar.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.sharing.SharingScene.as;
import static org.lodestar.app.sharing.SharingScene.doing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.casework.NarrowNo;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.StepOutcome;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CaseOutlines;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CaseSections;
import org.lodestar.app.casework.face.NarrowNoes;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.sharing.SharingScene.Made;
import org.lodestar.app.sharing.face.LiaisonLog;
import org.lodestar.app.sharing.face.ReceivedShares;
import org.lodestar.app.sharing.face.Shares;
import org.lodestar.app.sharing.face.ToldThePerson;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.AgencyKind;
import org.lodestar.vocabulary.ConsentKind;

/** What a person ended is not begun again over their head. */
@PlatformTest
@SuppressWarnings("NullAway.Init") // Set before each test.
class TheirNoTest {
  private final Shares shares;
  private final ReceivedShares received;
  private final LiaisonLog log;
  private final ToldThePerson own;
  private final CaseConsents consents;
  private final NarrowNoes narrow;
  private final CaseSections sections;
  private final Organisations organisations;
  private final SharingScene scenes;
  private final Workforce workforce;
  private final CasePathways pathways;
  private final CaseOutlines outlines;

  private Made made;

  TheirNoTest(
      Shares shares,
      ReceivedShares received,
      LiaisonLog log,
      ToldThePerson own,
      CaseConsents consents,
      NarrowNoes narrow,
      CaseSections sections,
      Organisations organisations,
      SharingScene scenes,
      Workforce workforce,
      CasePathways pathways,
      CaseOutlines outlines) {
    this.workforce = workforce;
    this.pathways = pathways;
    this.outlines = outlines;
    this.sections = sections;
    this.organisations = organisations;
    this.narrow = narrow;
    this.consents = consents;
    this.log = log;
    this.own = own;
    this.shares = shares;
    this.received = received;
    this.scenes = scenes;
  }

  @BeforeEach
  void aShareOnTheirYes() {
    made = scenes.make();
  }

  private UUID sharedAndEndedByThem() {
    UUID share = scenes.accepted(made, scenes.wanted(made));
    doing(
        made.giver(),
        () ->
            shares.revoke(
                made.giver(), share, EndReason.PERSON_ASKED, null, scenes.version(made, share)));
    return share;
  }

  @Test
  @Tag("care")
  void whatThePersonEndedGoesToTheSameReceiverOnlyByANewYes() {
    sharedAndEndedByThem();
    assertThatThrownBy(() -> scenes.proposed(made, scenes.wanted(made)))
        .isInstanceOf(Refused.class)
        .hasMessage("sharing.rule.endedByThem");
    scenes.agree(made, ConsentKind.SHARING_WITH_PARTNERS);
    assertThatThrownBy(() -> scenes.proposed(made, scenes.wanted(made)))
        .as("a yes for something else does not open it again")
        .hasMessage("sharing.rule.endedByThem.named");
    UUID again = scenes.accepted(made, agreedByName(scenes.wanted(made)));
    assertThat(scenes.reads(made.receiver(), again)).as("they said yes to it again").isTrue();
  }

  private NewShare agreedByName(NewShare wanted) {
    Grounds grounds = wanted.grounds();
    String name = organisations.get(made.receiver().organisation()).name();
    return new NewShare(
        wanted.caseFile(),
        wanted.person(),
        wanted.receiver(),
        wanted.terms(),
        new Grounds(
            grounds.why(),
            PersonalText.of("Said yes today to " + name.toUpperCase(Locale.ROOT) + " again"),
            null,
            grounds.sections()));
  }

  @Test
  @Tag("care")
  void aYesToSupportDoesNotCarryWhatTheyTookBackFromPartners() {
    scenes.agree(made, ConsentKind.SUPPORT);
    scenes.withdraw(made, ConsentKind.SHARING_WITH_PARTNERS);
    assertThatThrownBy(() -> scenes.proposed(made, on(Basis.CONSENT, ConsentKind.SUPPORT, null)))
        .isInstanceOf(Refused.class)
        .hasMessage("sharing.rule.endedByThem");
    scenes.agree(made, ConsentKind.SUPPORT);
    assertThat(scenes.proposed(made, on(Basis.CONSENT, ConsentKind.SUPPORT, null))).isNotNull();
  }

  @Test
  @Tag("care")
  void whoeverIsOutsideIsGivenNothingOnAYesThatIsOlderThanAnyNo() {
    scenes.agree(made, ConsentKind.SUPPORT);
    UUID before = scenes.offered(made, outside("An invented solicitor"));
    assertThat(saidNo(before)).isFalse();
    sharedAndEndedByThem();
    assertThatThrownBy(() -> scenes.proposed(made, outside("By another name")))
        .isInstanceOf(Refused.class)
        .hasMessage("sharing.rule.endedByThem");
    assertThatThrownBy(() -> tell(SharingScene.today()))
        .isInstanceOf(Refused.class)
        .hasMessage("sharing.rule.toldAfterNo");
    tell(SharingScene.today().minusDays(1));
    scenes.withdraw(made, ConsentKind.SHARING_WITH_PARTNERS);
    assertThat(saidNo(before)).as("their own page says so, not that they said yes").isTrue();
    scenes.agree(made, ConsentKind.SUPPORT);
    assertThat(scenes.proposed(made, outside("By another name"))).isNotNull();
    tell(SharingScene.today());
  }

  private boolean saidNo(UUID share) {
    return as(made.giver(), () -> own.list(made.person())).stream()
        .filter(line -> line.share().id().equals(share))
        .anyMatch(ToldThePerson.Line::saidNo);
  }

  private NewShare outside(String name) {
    NewShare inside = on(Basis.CONSENT, ConsentKind.SUPPORT, null);
    return new NewShare(
        inside.caseFile(),
        inside.person(),
        Receiver.outside(PersonalText.of(name)),
        inside.terms(),
        inside.grounds());
  }

  private void tell(LocalDate on) {
    doing(
        made.giver(),
        () ->
            log.add(
                made.giver(),
                made.caseFile(),
                made.person(),
                new LiaisonLog.NewTold(
                    on,
                    Told.Way.PHONE,
                    Basis.CONSENT,
                    ConsentKind.SUPPORT,
                    PersonalText.of("An invented solicitor"),
                    PersonalText.of("That they need advice"),
                    PersonalText.of("They asked"))));
  }

  @Test
  void onAnotherGroundItNeedsTheReasonAndIsOffered() {
    sharedAndEndedByThem();
    assertThatThrownBy(() -> scenes.proposed(made, on(Basis.CARE_ENQUIRY, null, null)))
        .isInstanceOf(Refused.class)
        .hasMessage("sharing.rule.endedByThem.reason");
    assertThatThrownBy(() -> scenes.proposed(made, on(Basis.CARE_ENQUIRY, null, "Enquiry")))
        .as("a word is no reason")
        .hasMessage("sharing.rule.againstNo.reason");
    UUID duty = scenes.proposed(made, decided("The manager of the team"));
    secondAgrees(duty);
    scenes.declare(made.receiver(), duty);
    doing(made.receiver(), () -> received.accept(made.receiver(), duty));
    assertThat(scenes.reads(made.receiver(), duty)).isTrue();
  }

  private NewShare decided(@Nullable String decider) {
    NewShare wanted = on(Basis.CARE_ENQUIRY, null, null);
    return new NewShare(
        wanted.caseFile(),
        wanted.person(),
        wanted.receiver(),
        wanted.terms(),
        new Grounds(
            PersonalText.of("The enquiry"),
            null,
            PersonalText.of("Somebody waits at her door each night, and she needs care"),
            decider == null ? null : PersonalText.of(decider),
            Map.of()));
  }

  private void secondAgrees(UUID share) {
    doing(made.manager(), () -> shares.approve(made.manager(), share, scenes.version(made, share)));
  }

  @Test
  @Tag("care")
  void aCareEnquiryAgainstTheirNoIsDecidedBySomebodyNamedAndASecondPersonBeforeItGoesOut() {
    scenes.withdraw(made, ConsentKind.SHARING_WITH_PARTNERS);
    assertThatThrownBy(() -> scenes.proposed(made, on(Basis.CARE_ENQUIRY, null, null)))
        .isInstanceOf(Refused.class)
        .hasMessage("sharing.rule.againstNo.reason");
    assertThatThrownBy(() -> scenes.proposed(made, on(Basis.CARE_ENQUIRY, null, "s42")))
        .hasMessage("sharing.rule.againstNo.reason");
    assertThatThrownBy(() -> scenes.proposed(made, decided(null)))
        .hasMessage("sharing.rule.againstNo.decider");
    UUID share = scenes.proposed(made, decided("The manager of the team"));
    assertThatThrownBy(
            () ->
                doing(
                    made.giver(),
                    () -> shares.offer(made.giver(), share, scenes.version(made, share))))
        .as("not before a second person agrees")
        .hasMessage("sharing.rule.approvalFirst");
    assertThatThrownBy(() -> scenes.reads(made.receiver(), share)).isInstanceOf(NotFound.class);
    secondAgrees(share);
    doing(made.receiver(), () -> received.accept(made.receiver(), share));
    scenes.declare(made.receiver(), share);
    assertThat(scenes.reads(made.receiver(), share)).isTrue();
    assertThat(as(made.giver(), () -> shares.get(made.giver(), share)).grounds().decider())
        .isEqualTo(PersonalText.of("The manager of the team"));
    assertThat(as(made.giver(), () -> own.list(made.person())))
        .as("they learn of it")
        .anyMatch(line -> line.share().id().equals(share));
  }

  @Test
  @Tag("care")
  void againstHerNoThePoliceAreToldOnNoGroundWithoutAReasonADeciderAndASecondPerson() {
    made = scenes.make(AgeStatus.ADULT, AgencyKind.POLICE);
    scenes.refuse(made, ConsentKind.POLICE_CO_OPERATION);
    Enquiry child = new Enquiry(null, PersonalText.of("A child next door"));
    for (NewShare wanted :
        List.of(
            toPolice(Basis.SAFEGUARDING_WITHOUT_CONSENT, null, "not asked", null),
            toPolice(Basis.CHILD_ENQUIRY, null, null, child),
            toPolice(Basis.CHILD_ENQUIRY, null, "x", child),
            toPolice(Basis.PREVENT_CRIME, null, "crime", null),
            toPolice(Basis.CONSENT, ConsentKind.SHARING_WITH_PARTNERS, null, null))) {
      assertThatThrownBy(() -> scenes.proposed(made, wanted))
          .as("%s", wanted.terms().basis())
          .hasMessage("sharing.rule.againstNo.reason");
    }
    String why = "He has a knife and waits at the school gate";
    UUID share = scenes.proposed(made, toPolice(Basis.CHILD_ENQUIRY, null, why, child));
    assertThatThrownBy(
            () ->
                doing(
                    made.giver(),
                    () -> shares.offer(made.giver(), share, scenes.version(made, share))))
        .hasMessage("sharing.rule.approvalFirst");
    secondAgrees(share);
    doing(made.receiver(), () -> received.accept(made.receiver(), share));
    scenes.declare(made.receiver(), share);
    assertThat(scenes.reads(made.receiver(), share)).isTrue();
  }

  @Test
  void whoIsOutsideAndCalledPoliceIsNoWayAround() {
    scenes.refuse(made, ConsentKind.POLICE_CO_OPERATION);
    NewShare duty = on(Basis.CARE_ENQUIRY, null, null);
    NewShare named =
        new NewShare(
            duty.caseFile(),
            duty.person(),
            Receiver.outside(PersonalText.of("Invented Police, the desk")),
            duty.terms(),
            duty.grounds());
    assertThatThrownBy(() -> scenes.proposed(made, named))
        .hasMessage("sharing.rule.againstNo.reason");
    for (String name : List.of("DC Harris, Northmere", "Sgt. Invented", "ds invented")) {
      NewShare detective =
          new NewShare(
              duty.caseFile(),
              duty.person(),
              Receiver.outside(PersonalText.of(name)),
              duty.terms(),
              duty.grounds());
      assertThatThrownBy(() -> scenes.proposed(made, detective))
          .as(name)
          .hasMessage("sharing.rule.againstNo.reason");
    }
    assertThat(scenes.proposed(made, duty)).as("a charity, to which she said yes").isNotNull();
  }

  private NewShare toPolice(
      Basis basis, @Nullable ConsentKind kind, @Nullable String why, @Nullable Enquiry enquiry) {
    NewShare wanted = on(basis, kind, why);
    String decider = why != null && why.length() > 20 ? "The manager of the team" : null;
    return new NewShare(
        wanted.caseFile(),
        wanted.person(),
        wanted.receiver(),
        new Terms(
            SharePurpose.SAFEGUARDING,
            basis,
            kind,
            false,
            wanted.terms().sections(),
            wanted.terms().lastDay()),
        new Grounds(
            wanted.grounds().why(),
            wanted.grounds().agreed(),
            wanted.grounds().withoutConsent(),
            decider == null ? null : PersonalText.of(decider),
            Map.of()),
        enquiry);
  }

  @Test
  @Tag("care")
  void aNoToOnePartForOneKindOfBodyIsHeldByWhateverGivesItOut() {
    made = scenes.make(AgeStatus.ADULT, AgencyKind.HOUSING);
    NarrowNo no = new NarrowNo("AGE", null, AgencyKind.HOUSING, SharingScene.today());
    doing(made.giver(), () -> narrow.record(made.giver(), made.caseFile(), made.person(), no));
    assertThatThrownBy(() -> scenes.proposed(made, scenes.wanted(made)))
        .as("on their yes")
        .hasMessage("sharing.rule.narrowNo");
    NewShare duty = scenes.wanted(made, Basis.CARE_ENQUIRY, List.of("AGE"), false);
    assertThatThrownBy(() -> scenes.proposed(made, duty))
        .as("on a duty without who decided it")
        .hasMessage("sharing.rule.againstNo.reason");
    NewShare identity = scenes.wanted(made, Basis.CONSENT, List.of("IDENTITY"), false);
    UUID share = scenes.accepted(made, identity);
    assertThat(read(share))
        .as("whoever gets another part learns nothing of a no that is against them")
        .doesNotContain("Not for", "Ask whoever gave this");
    UUID id = as(made.giver(), () -> narrow.standing(made.person())).getFirst().id();
    PersonalText said = PersonalText.of("They may know my age now");
    assertThatThrownBy(() -> ends(id, SharingScene.today().minusDays(1), said))
        .hasMessage("casework.narrow.end.before");
    assertThatThrownBy(() -> ends(id, SharingScene.today().plusDays(1), said))
        .hasMessage("casework.rule.notInFuture");
    ends(id, SharingScene.today(), said);
    assertThat(as(made.giver(), () -> narrow.ended(made.person())))
        .as("what was said, by whom it was written down, and what ended it stay")
        .singleElement()
        .satisfies(
            ended -> {
              assertThat(ended.words()).isEqualTo(said);
              assertThat(ended.by()).isEqualTo(made.giver().id());
              assertThat(ended.no().what().part()).isEqualTo("AGE");
            });
    assertThat(scenes.accepted(made, scenes.wanted(made))).isNotNull();
  }

  private void ends(UUID no, LocalDate on, PersonalText said) {
    doing(
        made.giver(), () -> narrow.end(made.giver(), made.caseFile(), made.person(), no, on, said));
  }

  @Test
  @Tag("care")
  void whatTheySaidNoToInTheirOwnWordsIsReadByNoReceiverAndGoesToNoSuchBody() {
    made = scenes.make(AgeStatus.ADULT, AgencyKind.ADULT_SOCIAL_CARE);
    UUID no = saysNoToTheCouncil();
    NewShare wanted = scenes.wanted(made, Basis.CONSENT, List.of("IDENTITY", "CONSENTS"), false);
    assertThatThrownBy(() -> scenes.proposed(made, wanted))
        .as("a department is the council; whoever gives it has read the no")
        .hasMessage("casework.narrow.unread");
    NewShare unread = scenes.wanted(made, Basis.CARE_ENQUIRY, List.of("IDENTITY"), false);
    assertThatThrownBy(() -> scenes.proposed(made, unread)).hasMessage("sharing.rule.readNo.duty");
    NewShare says = wanted.telling(PersonalText.of("He has HEPATITIS-C")).havingRead(true);
    assertThatThrownBy(() -> scenes.proposed(made, says)).hasMessage("casework.narrow.found");
    UUID waits = scenes.proposed(made, wanted.havingRead(true));
    reword(no, "My liver: the council may not know of it");
    assertThatThrownBy(
            () ->
                doing(
                    made.giver(),
                    () -> shares.offer(made.giver(), waits, scenes.version(made, waits))))
        .hasMessage("sharing.rule.readNo.since");
    UUID share = scenes.accepted(made, wanted.havingRead(true));
    assertThat(read(share)).doesNotContainIgnoringCase("liver", "hepatitis", "Council", "Ask who");
    assertThat(
            as(
                made.giver(),
                () -> sections.own(made.giver(), made.caseFile(), made.person(), Language.ENGLISH)))
        .as("their own copy holds it")
        .flatExtracting(CaseSheet::passages)
        .flatExtracting(passage -> passage.lines())
        .anyMatch(line -> line.words().text().startsWith("My liver"));
  }

  @Test
  void whoIsNotMeantByANoReadsThatTheyAskBeforeTheyPassItOnAndNoMore() {
    saysNoToTheCouncil();
    UUID share =
        scenes.accepted(
            made, scenes.wanted(made, Basis.CONSENT, List.of("IDENTITY", "CONSENTS"), false));
    assertThat(read(share))
        .contains("Ask whoever gave this before you pass it on")
        .doesNotContainIgnoringCase("illness", "hepatitis", "Council");
  }

  private UUID saysNoToTheCouncil() {
    NarrowNo no =
        new NarrowNo(
            null,
            PersonalText.of("My illness: the council may not know of it"),
            PersonalText.of("hepatitis"),
            AgencyKind.COUNCIL,
            SharingScene.today());
    doing(made.giver(), () -> narrow.record(made.giver(), made.caseFile(), made.person(), no));
    return as(made.giver(), () -> narrow.standing(made.person())).getFirst().id();
  }

  private void reword(UUID no, String words) {
    doing(
        made.giver(),
        () ->
            narrow.reword(
                made.giver(),
                made.caseFile(),
                made.person(),
                no,
                PersonalText.of(words),
                PersonalText.of("hepatitis")));
  }

  private String read(UUID share) {
    return as(made.receiver(), () -> received.read(made.receiver(), share, Reading.Kind.SCREEN))
        .orElseThrow()
        .sheets()
        .stream()
        .flatMap(sheet -> sheet.passages().stream())
        .flatMap(passage -> passage.lines().stream())
        .map(line -> line.label() + ": " + line.words().text())
        .collect(Collectors.joining("\n"));
  }

  @Test
  @Tag("care")
  void aChildInNeedIsAskedForWithTheirAgreementAndNoLongerWhenTheySayNoToThat() {
    Enquiry son = new Enquiry(null, PersonalText.of("Tomek"));
    NewShare inNeed =
        new NewShare(
            made.caseFile(),
            made.person(),
            Receiver.team(made.receiver().organisation()),
            new Terms(
                SharePurpose.SAFEGUARDING,
                Basis.CHILD_IN_NEED,
                null,
                false,
                List.of("IDENTITY"),
                SharingScene.today().plusMonths(3)),
            new Grounds(
                PersonalText.of("What the family needs"),
                PersonalText.of("Agreed today, asked for by children's services"),
                null,
                Map.of()),
            son);
    UUID share = scenes.accepted(made, inNeed);
    assertThat(as(made.giver(), () -> own.list(made.person())))
        .as("they are told of it, as of what they said yes to")
        .anyMatch(line -> line.share().id().equals(share) && !line.saidNo());
    scenes.withdraw(made, ConsentKind.SHARING_WITH_PARTNERS);
    assertThat(scenes.reads(made.receiver(), share))
        .as("a no to partners does not stop the help for their child")
        .isTrue();
    assertThat(scenes.accepted(made, inNeed)).as("nor a new one").isNotNull();
    doing(
        made.giver(),
        () ->
            shares.revoke(
                made.giver(), share, EndReason.PERSON_ASKED, null, scenes.version(made, share)));
    assertThat(scenes.reads(made.receiver(), share)).as("it ends with their no").isFalse();
    assertThatThrownBy(() -> scenes.proposed(made, inNeed))
        .hasMessage("sharing.rule.childInNeed.no");
  }

  @Test
  void aNoThatComesAfterItWasPreparedIsNotPassedOver() {
    UUID share = scenes.proposed(made, on(Basis.CARE_ENQUIRY, null, null));
    scenes.withdraw(made, ConsentKind.SHARING_WITH_PARTNERS);
    assertThatThrownBy(
            () ->
                doing(
                    made.giver(),
                    () -> shares.offer(made.giver(), share, scenes.version(made, share))))
        .hasMessage("sharing.rule.againstNo.since");
  }

  @Test
  void theDayOnWhichTheyTookItBackIsKeptAndWhatWasToldByHandStandsOnTheirOwnPage() {
    tellPartner(SharingScene.today());
    List<ToldThePerson.ByHand> before = as(made.giver(), () -> own.byHand(made.person(), false));
    assertThat(before)
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.saidNo()).isFalse();
              assertThat(each.saidYes()).isTrue();
              assertThat(each.told().on()).isEqualTo(SharingScene.today());
              assertThat(each.told().whom().text()).contains("charity");
            });
    assertThatThrownBy(() -> takeBack(SharingScene.today().plusDays(1)))
        .hasMessage("casework.rule.notInFuture");
    assertThatThrownBy(() -> takeBack(SharingScene.today().minusDays(1)))
        .as("they said yes today")
        .hasMessage("casework.rule.withdrawnBeforeGiven");
    takeBack(SharingScene.today());
    assertThat(as(made.giver(), () -> own.byHand(made.person(), false)))
        .singleElement()
        .satisfies(each -> assertThat(each.saidNo()).isTrue());
    assertThat(as(made.giver(), () -> own.byHand(made.person(), false)))
        .as("nothing is called their yes any more")
        .noneMatch(ToldThePerson.ByHand::saidYes);
    assertThat(
            as(made.giver(), () -> consents.newest(made.giver(), made.caseFile(), made.person())))
        .filteredOn(each -> each.kind() == ConsentKind.SHARING_WITH_PARTNERS)
        .singleElement()
        .satisfies(each -> assertThat(each.decidedOn()).isEqualTo(SharingScene.today()));
  }

  private void takeBack(LocalDate on) {
    doing(
        made.giver(),
        () ->
            consents.withdraw(
                made.giver(),
                made.caseFile(),
                made.person(),
                ConsentKind.SHARING_WITH_PARTNERS,
                on,
                null,
                null));
  }

  private void tellPartner(LocalDate on) {
    doing(
        made.giver(),
        () ->
            log.add(
                made.giver(),
                made.caseFile(),
                made.person(),
                new LiaisonLog.NewTold(
                    on,
                    Told.Way.PHONE,
                    Basis.CONSENT,
                    ConsentKind.SHARING_WITH_PARTNERS,
                    PersonalText.of("Robin of an invented charity"),
                    PersonalText.of("That she needs a room"),
                    PersonalText.of("They have one"))));
  }

  @Test
  @Tag("care")
  void whatWasToldByHandAgainstTheirNoIsKeptAsSuchWithWhyAndByWhomAndNeverAsTheirYes() {
    made = scenes.make(AgeStatus.ADULT, AgencyKind.ADULT_SOCIAL_CARE);
    saysNoToTheCouncil();
    LiaisonLog.NewTold yes = told(Basis.CONSENT, "A clinic", "He has HEPATITIS-C");
    assertThatThrownBy(() -> add(yes.guarded(guard(false, null, null))))
        .as("as agreed, with a word that must not leave")
        .hasMessage("sharing.rule.told.word");
    LiaisonLog.NewTold quiet = told(Basis.CONSENT, "A clinic", "That he is ill");
    assertThatThrownBy(() -> add(quiet.guarded(guard(false, null, null))))
        .hasMessage("sharing.rule.told.unread");
    LiaisonLog.NewTold duty = told(Basis.CARE_ENQUIRY, "The duty desk", "He has HEPATITIS-C");
    assertThatThrownBy(() -> add(duty.guarded(guard(true, "s42", null))))
        .as("on a duty, without why and by whom")
        .hasMessage("sharing.rule.told.word, sharing.rule.told.reason, sharing.rule.told.decider");
    String why = "He was bleeding and could not be asked again";
    add(duty.guarded(guard(true, why, "The manager of the team")));
    add(
        told(null, "The front desk", "He has hepatitis")
            .guarded(guard(true, "I told it by mistake and it was wrong", "Myself")));
    add(quiet.guarded(guard(true, null, null)));
    assertThat(as(made.giver(), () -> own.byHand(made.person(), false)))
        .as("they read all three, and of one that they said yes")
        .hasSize(3)
        .filteredOn(each -> each.told().against() == null)
        .singleElement()
        .satisfies(each -> assertThat(each.saidYes()).isTrue());
    assertThat(as(made.giver(), () -> own.byHand(made.person(), false)))
        .extracting(each -> each.told().against())
        .contains(
            new Told.Against(PersonalText.of(why), PersonalText.of("The manager of the team")));
    assertThat(
            as(
                made.giver(),
                () -> outlines.of(made.giver(), made.caseFile(), made.person()).done()))
        .as("the chronology says so")
        .filteredOn(each -> each.code().endsWith("sharing.news.TOLD_AGAINST"))
        .hasSize(2);
  }

  @Test
  @Tag("care")
  void thePoliceToldByTelephoneAgainstHerNoAreNeverToldAsAgreed() {
    scenes.refuse(made, ConsentKind.POLICE_CO_OPERATION);
    String officer = "PC Darek Invented, Northmere Police";
    assertThatThrownBy(() -> add(told(Basis.CONSENT, officer, "Where she sleeps")))
        .hasMessage("sharing.rule.told.police");
    assertThatThrownBy(() -> add(told(Basis.CHILD_ENQUIRY, officer, "Where she sleeps")))
        .as("nor for anybody else's sake without why and by whom")
        .hasMessageContaining("sharing.rule.told.decider");
    add(
        told(Basis.VITAL_INTERESTS, officer, "Where she sleeps")
            .guarded(
                new LiaisonLog.Guard(
                    null,
                    AgencyKind.POLICE,
                    false,
                    PersonalText.of("He stood at her door with a knife"),
                    PersonalText.of("The duty manager"))));
    assertThat(as(made.giver(), () -> own.byHand(made.person(), false)))
        .singleElement()
        .satisfies(each -> assertThat(each.told().against()).isNotNull());
    add(told(Basis.CONSENT, "Robin of an invented charity", "That she needs a room"));
  }

  @Test
  void whatWasWrittenDownAsTheirYesIsNotCalledSoWhereTheyHadSaidNoThatDay() {
    add(told(Basis.CONSENT, "PC Darek Invented, Northmere Police", "Where she sleeps"));
    scenes.refuse(made, ConsentKind.POLICE_CO_OPERATION);
    assertThat(as(made.giver(), () -> own.byHand(made.person(), false)))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.saidYes()).isFalse();
              assertThat(each.saidNo()).isTrue();
            });
  }

  @Test
  @Tag("care")
  void aNoToOneForceHoldsThatForceAndNoOther() {
    made = scenes.make(AgeStatus.ADULT, AgencyKind.HOUSING);
    UUID other = workforce.anOrganisation(AgencyKind.HOUSING);
    NarrowNo no = new NarrowNo("AGE", null, null, AgencyKind.HOUSING, other, SharingScene.today());
    doing(made.giver(), () -> narrow.record(made.giver(), made.caseFile(), made.person(), no));
    assertThat(scenes.proposed(made, scenes.wanted(made))).isNotNull();
    scenes.agreed(made, other);
    NewShare named =
        scenes.wanted(made, Receiver.team(other), Basis.CONSENT, List.of("AGE"), false);
    assertThatThrownBy(() -> scenes.proposed(made, named)).hasMessage("sharing.rule.narrowNo");
  }

  @Test
  @Tag("care")
  void aYesToSomeIsReadBeforeAnythingGoesOutOnIt() {
    scenes.agreeSaying(
        made, ConsentKind.SHARING_WITH_PARTNERS, "Only Hana at the charity and the clinic");
    assertThatThrownBy(() -> scenes.proposed(made, scenes.wanted(made)))
        .hasMessage("sharing.rule.readYes");
    assertThat(scenes.proposed(made, scenes.wanted(made).havingRead(true))).isNotNull();
    NewShare duty = scenes.wanted(made, Basis.CARE_ENQUIRY, List.of("IDENTITY"), false);
    assertThat(scenes.proposed(made, duty)).as("a duty does not rest on it").isNotNull();
  }

  @Test
  @Tag("care")
  void wordsAtAStepThatIsToldToABodyHoldWhatMustNotGoThere() {
    saysNoToTheCouncil();
    StepOutcome vulnerable =
        new StepOutcome(
            PathwayStep.State.OPEN, PersonalText.of("Vulnerable: hepatitis"), null, null, 0);
    assertThatThrownBy(
            () ->
                doing(
                    made.giver(),
                    () ->
                        pathways.settle(
                            made.giver(),
                            made.caseFile(),
                            made.person(),
                            StepCode.ADULT_SAFEGUARDING_CONCERN,
                            vulnerable)))
        .hasMessage("casework.rule.stepWord");
  }

  private void add(LiaisonLog.NewTold entry) {
    doing(made.giver(), () -> log.add(made.giver(), made.caseFile(), made.person(), entry));
  }

  private LiaisonLog.Guard guard(boolean read, @Nullable String reason, @Nullable String decider) {
    return new LiaisonLog.Guard(
        made.receiver().organisation(),
        null,
        read,
        reason == null ? null : PersonalText.of(reason),
        decider == null ? null : PersonalText.of(decider));
  }

  private static LiaisonLog.NewTold told(@Nullable Basis basis, String whom, String what) {
    return new LiaisonLog.NewTold(
        SharingScene.today(),
        Told.Way.PHONE,
        basis,
        basis == Basis.CONSENT ? ConsentKind.SHARING_WITH_PARTNERS : null,
        PersonalText.of(whom),
        PersonalText.of(what),
        PersonalText.of("They asked"));
  }

  private NewShare on(Basis basis, @Nullable ConsentKind kind, @Nullable String reason) {
    return new NewShare(
        made.caseFile(),
        made.person(),
        Receiver.team(made.receiver().organisation()),
        new Terms(
            SharePurpose.SUPPORT,
            basis,
            kind,
            false,
            List.of("IDENTITY"),
            SharingScene.today().plusMonths(3)),
        new Grounds(
            PersonalText.of("They have a room"),
            kind == null ? null : PersonalText.of("Agreed to this"),
            reason == null ? null : PersonalText.of(reason),
            Map.of()));
  }

  @Test
  void anObjectionIsSeenByWhoReadsWhatGoesOnAtOnce() {
    UUID duty = scenes.accepted(made, on(Basis.CARE_ENQUIRY, null, null));
    assertThat(notice(duty).objectedAt()).isNull();
    scenes.withdraw(made, ConsentKind.SHARING_WITH_PARTNERS);
    assertThat(notice(duty).state()).isEqualTo(ShareState.ACCEPTED);
    assertThat(notice(duty).objectedAt()).isNotNull();
  }

  private Notice notice(UUID share) {
    return as(made.receiver(), () -> received.notice(made.receiver(), share));
  }

  @Test
  void whoSaidForOneShareThatNothingStandsAgainstItIsNotAskedForTheNext() {
    scenes.accepted(made, scenes.wanted(made));
    UUID second = scenes.offered(made, scenes.wanted(made));
    doing(made.receiver(), () -> received.accept(made.receiver(), second));
    assertThat(notice(second).declared()).isTrue();
    assertThat(scenes.reads(made.receiver(), second)).isTrue();
  }
}
