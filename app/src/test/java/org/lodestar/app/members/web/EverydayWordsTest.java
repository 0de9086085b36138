package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.web.Desk;
import org.lodestar.app.members.Role;
import tools.jackson.databind.json.JsonMapper;

/** The command box answers to what people call things, and not only to what we do. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EverydayWordsTest {
  private static final int SHOWN = 8;

  private final Desk desk;
  private final Map<Role, List<Destination>> known = new EnumMap<>(Role.class);
  private UUID organisation;

  EverydayWordsTest(Desk desk) {
    this.desk = desk;
  }

  @BeforeAll
  void aPlace() {
    organisation = desk.anOrganisation();
  }

  /** What the box is told once, for one role alone. */
  private List<Destination> known(Role role) {
    return known.computeIfAbsent(
        role,
        each -> {
          try {
            String pages =
                desk.get(desk.aWorker(organisation, role), "/search/pages")
                    .getResponse()
                    .getContentAsString();
            return StreamSupport.stream(
                    JsonMapper.shared().readTree(pages).get("pages").spliterator(), false)
                .map(
                    page ->
                        new Destination(
                            page.get("label").asString(),
                            page.get("href").asString(),
                            page.get("area").asString(),
                            page.get("words").asString()))
                .toList();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private List<String> offered(Role role, String typed) {
    return known(role).stream()
        .filter(each -> each.answers(typed))
        .sorted(Comparator.comparingInt(each -> each.rank(typed)))
        .limit(SHOWN)
        .map(Destination::href)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "rota, MANAGER, /concerns/duty",
    "on call, DUTY_OFFICER, /concerns/duty",
    "out of hours, TRIAGE_OFFICER, /concerns/duty",
    "overdue, STRATEGIC_LEAD, /work",
    "late, MANAGER, /work",
    "late actions, STRATEGIC_LEAD, /plan?standing=RED#actions",
    "red, BOARD_MEMBER, /plan?standing=RED#actions",
    "leaver, STRATEGIC_LEAD, /plan/hand-over",
    "hand over, STRATEGIC_LEAD, /plan/hand-over",
    "withhold, STRATEGIC_LEAD, /boards",
    "champions, STRATEGIC_LEAD, /outreach",
    "deadlines, CASEWORKER, /work",
    "budget, STRATEGIC_LEAD, /plan",
    "cost, BOARD_MEMBER, /plan",
    "action plan, MANAGER, /plan",
    "RAG, STRATEGIC_LEAD, /plan",
    "my actions, BOARD_MEMBER, /plan/mine",
    "wards, STRATEGIC_LEAD, /figures/neighbourhood",
    "hot spots, ANALYST, /figures/neighbourhood",
    "MDS, STRATEGIC_LEAD, /figures",
    "victims, STRATEGIC_LEAD, /figures",
    "victims identified, BOARD_MEMBER, /figures",
    "referrals, ANALYST, /figures",
    "KPIs, ANALYST, /figures",
    "dashboard, BOARD_MEMBER, /figures",
    "close the quarter, ANALYST, /figures/periods",
    "pack, BOARD_MEMBER, /boards",
    "minutes, STRATEGIC_LEAD, /boards",
    "agenda, BOARD_MEMBER, /boards",
    "terms of reference, STRATEGIC_LEAD, /boards",
    "champions, CHAMPION_COORDINATOR, /outreach",
    "training, TRAINER, /outreach",
    "volunteers, CHAMPION_COORDINATOR, /outreach",
    "campaign, CHAMPION_COORDINATOR, /campaigns",
    "duty, MANAGER, /concerns/duty",
    "statutory duty, STRATEGIC_LEAD, /duties",
    "section 52, STRATEGIC_LEAD, /duties",
    "section 54, STRATEGIC_LEAD, /statements",
    "modern slavery statement, STRATEGIC_LEAD, /statements",
    "suppliers, STRATEGIC_LEAD, /charter",
    "NRM, FIRST_RESPONDER, /cases",
    "Duty to Notify, FIRST_RESPONDER, /cases",
    "victims, CASEWORKER, /cases",
    "annual leave, CASEWORKER, /cases/cover",
    "MARAC, CASEWORKER, /meetings",
    "strategy meeting, FIRST_RESPONDER, /meetings",
    "who does what, STRATEGIC_LEAD, /pathway",
    "raid, OPERATIONS_LEAD, /receptions",
    "guardian, NAVIGATOR, /advocacy",
    "translations, EDITOR, /languages",
    "interpreter, EDITOR, /directory",
    "phone numbers, EDITOR, /directory",
    "toolkit, PRACTITIONER, /documents",
    "toolkit, EDITOR, /toolkit",
    "messages, EDITOR, /messages",
    "posters, EDITOR, /posters",
    "write news, EDITOR, /pages/news",
    "where posters hang, EDITOR, /outreach/posters",
    "posters, CHAMPION_COORDINATOR, /outreach/posters",
    "one minute guide, PRACTITIONER, /documents",
    "procedure, TRIAGE_OFFICER, /documents",
    "password, PRACTITIONER, /settings",
    "second factor, CASEWORKER, /settings",
    "2FA, BOARD_MEMBER, /settings",
    "phone app, ANALYST, /settings",
    "data breach, PRACTITIONER, /breaches/new",
    "sent to the wrong person, CASEWORKER, /breaches/new",
    "subject access, DATA_PROTECTION_OFFICER, /data-requests",
    "FOI, DATA_PROTECTION_OFFICER, /information-requests",
    "freedom of information, STRATEGIC_LEAD, /information-requests",
    "delete, DATA_PROTECTION_OFFICER, /retention",
    "who looked, AUDITOR, /audit",
    "residents, STRATEGIC_LEAD, /voice",
    "survey, ANALYST, /voice",
    "survivors, STRATEGIC_LEAD, /advisers",
    "peer review, STRATEGIC_LEAD, /maturity",
    "risk register, STRATEGIC_LEAD, /risks",
    "heat map, BOARD_MEMBER, /risks/map",
    "horizon scanning, ANALYST, /threats",
    "car wash, ANALYST, /threats/sectors",
    "needs assessment, ANALYST, /problem-profiles",
    "annual report, BOARD_MEMBER, /progress-reports",
    "new starter, ORGANISATION_ADMINISTRATOR, /people/invite",
    "leavers, ORGANISATION_ADMINISTRATOR, /people",
    "turn off, PLATFORM_ADMINISTRATOR, /what-we-use",
    "smtp, PLATFORM_ADMINISTRATOR, /mail",
    "postcodes, PLATFORM_ADMINISTRATOR, /places",
    "letter template, MANAGER, /ready-words",
    "report a worry, PRACTITIONER, /worries/new",
    "patrol, PRACTITIONER, /street/log",
    "information sharing agreement, MANAGER, /sharing-agreements"
  })
  void whatPeopleTypeLeadsToThePageThatTheyMeanFirst(String typed, Role role, String page) {
    assertThat(offered(role, typed)).as(typed).first().isEqualTo(page);
  }

  /** What nothing answers to goes to the search in records, and does not lead astray. */
  @Test
  void aWordThatNoPageIsCalledOffersNone() {
    assertThat(offered(Role.STRATEGIC_LEAD, "xylophone")).isEmpty();
    assertThat(offered(Role.PRACTITIONER, "rota")).isEmpty();
  }
}
