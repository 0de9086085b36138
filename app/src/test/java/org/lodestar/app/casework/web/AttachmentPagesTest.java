package org.lodestar.app.casework.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.casework.face.CaseSections;
import org.lodestar.app.concerns.web.FormBody;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Files on a case, from who adds one to who needs it at night. */
@PlatformTest
class AttachmentPagesTest {
  private static final byte[] WORDS = "He keeps her passport in the van".getBytes(UTF_8);

  private final MockMvc mvc;
  private final Workforce workforce;
  private final CaseSections sections;
  private final Audit audit;

  private Worker worker;
  private Clicks clicks;
  private String file;
  private String person;

  AttachmentPagesTest(MockMvc mvc, Workforce workforce, CaseSections sections, Audit audit) {
    this.mvc = mvc;
    this.workforce = workforce;
    this.sections = sections;
    this.audit = audit;
  }

  @BeforeEach
  void aCase() throws Exception {
    worker = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    clicks = new Clicks(mvc, workforce.signedIn(worker));
    file = clicks.sent("/cases/new", "summary", "Van", "owner", worker.id().toString());
    person =
        clicks.sent(
            file + "/people/new",
            "roles",
            "POTENTIAL_VICTIM",
            "names[0].name",
            "Ilinca Beispiel",
            "names[0].kind",
            "GIVEN",
            "ageStatus",
            "ADULT",
            "ageBasis",
            "OWN_WORD",
            "birth.known",
            "NOT_KNOWN",
            "gender",
            "FEMALE");
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  private String id(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private FormBody form(String about, String words) {
    return new FormBody().field("person", about).field("words", words);
  }

  private String added(String about, String words, String name, byte[] content) throws Exception {
    MockHttpServletResponse answer =
        clicks.sendFiles(file + "/files", form(about, words).file("files", name, content).whole());
    assertThat(answer.getRedirectedUrl()).isEqualTo(file + "/files");
    return clicks.page(file + "/files").expectFirst(".lode-attachments__name a").attr("href");
  }

  private Clicks colleague(Role... roles) throws Exception {
    Worker other = workforce.aWorker(worker.organisation(), roles);
    Clicks theirs = new Clicks(mvc, workforce.signedIn(other));
    theirs.sent(file + "/declaration", "knows", "false");
    return theirs;
  }

  private List<String> recorded(Worker who) {
    AuditFilter filter = new AuditFilter(who.id(), null, null, null, null, null);
    return Standing.task("test").call(() -> audit.page(filter, null)).events().stream()
        .map(AuditEvent::action)
        .toList();
  }

  @Test
  @Tag("care")
  void aFileThatThePersonGaveIsFoundAndReadByTheColleagueOnDutyAtNight() throws Exception {
    added(id(person), "Passport, seen by us", "IMG_1.png", picture());
    Worker night = workforce.aWorker(worker.organisation(), Role.FIRST_RESPONDER);
    Clicks theirs = new Clicks(mvc, workforce.signedIn(night));
    MockHttpServletResponse found = theirs.send("/cases", "q", "passport");
    assertThat(Jsoup.parse(found.getContentAsString()).select("main a").eachAttr("href"))
        .contains(file);
    theirs.sent(file + "/declaration", "knows", "false");
    Document overview = theirs.page(file);
    assertThat(overview.select(".lode-panel a").eachText()).contains("Passport, seen by us");
    String one = overview.expectFirst(".lode-panel a:contains(Passport)").attr("href");
    Document before = theirs.page(one);
    assertThat(before.select("main").text())
        .contains("Ilinca Beispiel", worker.displayName(), "Picture")
        .contains("That you looked is recorded");
    assertThat(before.select("img")).isEmpty();
    String seen = theirs.sent(one + "/copy");
    String picture = theirs.page(seen).select("main img").attr("src");
    MockHttpServletResponse copy = theirs.look(picture);
    assertThat(copy.getStatus()).isEqualTo(200);
    assertThat(ImageIO.read(new ByteArrayInputStream(copy.getContentAsByteArray())).getWidth())
        .isEqualTo(40);
    assertThat(recorded(night)).contains("CASE_FILES_LISTED", "FILE_COPY_MADE", "FILE_COPY_OPENED");
    assertThat(theirs.page(file).select(".lode-timeline").text()).contains("A file was added");
  }

  @Test
  void nobodyReachesAFileBeforeTheyHaveSaidThatTheyKnowNobody() throws Exception {
    String one = added("", "A letter", "letter.txt", WORDS);
    String bytes = "/files/" + id(one) + "/copy";
    clicks.sent(one + "/copy");
    Clicks undeclared =
        new Clicks(
            mvc, workforce.signedIn(workforce.aWorker(worker.organisation(), Role.CASEWORKER)));
    for (String address : List.of(file + "/files", one, bytes)) {
      MockHttpServletResponse answer = undeclared.look(address);
      assertThat(answer.getStatus()).as(address).isNotEqualTo(200);
      assertThat(answer.getContentAsString()).as(address).doesNotContain("letter", "passport");
    }
    Clicks stranger =
        new Clicks(
            mvc,
            workforce.signedIn(workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER)));
    for (String address : List.of(file + "/files", one, bytes)) {
      assertThat(stranger.look(address).getStatus()).as(address).isEqualTo(404);
    }
    assertThat(clicks.look(bytes).getContentAsString()).contains("He keeps her passport");
  }

  @Test
  @Tag("care")
  void whatLiesInTheWrongPlaceOpensToNobodyAndIsPutBackWhenThatWasAMistake() throws Exception {
    String one = added(id(person), "Letter of another", "wrong.txt", WORDS);
    String bytes = "/files/" + id(one) + "/copy";
    clicks.sent(one + "/copy");
    assertThat(clicks.look(bytes).getStatus()).isEqualTo(200);
    MockHttpServletResponse without = clicks.send(one + "/out", "reason", " ");
    assertThat(without.getContentAsString()).contains("Say why it is taken out");
    clicks.sent(one + "/out", "reason", "Belongs to somebody else");
    assertThat(clicks.look(bytes).getStatus()).isEqualTo(409);
    Document list = clicks.page(file + "/files");
    assertThat(list.select("details").text()).contains("Taken out (1)", "Letter of another");
    assertThat(clicks.page(file).select(".lode-panel a").text()).doesNotContain("Letter of");
    assertThat(clicks.page(one).select("main").text())
        .contains("Taken out on", worker.displayName(), "Belongs to somebody else");
    assertThat(clicks.page(one).select("img, a[href$=copy], form[action$=copy]")).isEmpty();
    clicks.sent(one + "/back");
    assertThat(clicks.look(bytes).getStatus()).isEqualTo(200);
    assertThat(recorded(worker)).contains("FILE_TAKEN_OUT", "FILE_PUT_BACK");
  }

  @Test
  void anEmptyOrMissingFileIsToldByNameAndWhatWasTypedStays() throws Exception {
    byte[] nothing = form(id(person), "The letter").file("files", "none.txt", new byte[0]).whole();
    MockHttpServletResponse answer = clicks.sendFiles(file + "/files", nothing);
    assertThat(answer.getStatus()).isEqualTo(422);
    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.select(".govuk-error-summary").text()).contains("none.txt is empty");
    assertThat(page.select("#words").attr("value")).isEqualTo("The letter");
    assertThat(page.select("#person option[selected]").attr("value")).isEqualTo(id(person));
    MockHttpServletResponse none =
        clicks.sendFiles(
            file + "/files", form("", "No file").file("files", "", new byte[0]).whole());
    assertThat(none.getStatus()).isEqualTo(422);
    assertThat(none.getContentAsString()).contains("Choose a file");
    MockHttpServletResponse broken = clicks.sendFiles(file + "/files", "no form".getBytes(UTF_8));
    assertThat(broken.getStatus()).isEqualTo(400);
    assertThat(clicks.page(file + "/files").select(".lode-attachments")).isEmpty();
  }

  @Test
  void whatHasNoSafeCopySaysSoAndSomebodyOfAnotherCaseIsTakenForNobody() throws Exception {
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    String one = added(UUID.randomUUID().toString(), "", "old.doc", old);
    Document page = clicks.page(one);
    assertThat(page.select("main").text())
        .contains("There is no safe copy of this kind of file", "The whole case", "old.doc");
    assertThat(page.select("form[action$=copy]")).isEmpty();
  }

  @Test
  @Tag("care")
  void whatMayShowAbuseOfAChildIsShutForEverybodyAndAManagersWorkUntilThePoliceHaveIt()
      throws Exception {
    String one = added("", "Sent to her", "sent.png", picture());
    Clicks manager = colleague(Role.MANAGER);
    assertThat(manager.send(one + "/police").getStatus()).as("is not locked").isEqualTo(200);
    clicks.sent(one + "/copy");
    clicks.sent(one + "/lock");
    assertThat(clicks.look("/files/" + id(one) + "/copy").getStatus()).isEqualTo(409);
    assertThat(clicks.page(one).select("main").text())
        .contains("Call the police now", "A manager records here");
    assertThat(manager.page("/work").select("main").text())
        .contains("a file may show abuse of a child");
    assertThat(manager.send(one + "/police", "reference", " ").getContentAsString())
        .contains("Enter the reference of the police");
    assertThat(manager.send(one + "/out").getStatus()).isEqualTo(200);
    manager.sent(one + "/police", "reference", "42/EX/1");
    assertThat(manager.page("/work").select("main").text())
        .doesNotContain("a file may show abuse of a child");
    assertThat(clicks.page(one).select("main").text()).contains("42/EX/1");
    clicks.sent(one + "/out", "reason", "Away with it");
    assertThat(clicks.page(one).select("main").text()).contains("Locked").doesNotContain("Away");
  }

  @Test
  void aShareCarriesWhichFilesThereAreAndNoneOfThem() throws Exception {
    String out = added(id(person), "Taken out", "out.txt", WORDS);
    clicks.sent(out + "/out", "reason", "Wrong");
    added(id(person), "Tenancy agreement", "t.txt", WORDS);
    added("", "About everybody", "all.txt", WORDS);
    String given =
        Standing.member(worker.id())
            .call(
                () ->
                    sections.read(
                        worker,
                        UUID.fromString(id(file)),
                        UUID.fromString(id(person)),
                        Set.of("FILES"),
                        Language.ENGLISH))
            .getFirst()
            .written();
    assertThat(given)
        .contains("Tenancy agreement")
        .doesNotContain("Taken out", "About everybody", "passport");
  }

  @Test
  void nobodyIsRemovedAsAddedInErrorWhileAFileLiesUnderTheirName() throws Exception {
    String one = added(id(person), "Letter", "l.txt", WORDS);
    assertThat(clicks.send(person + "/remove").getContentAsString())
        .contains("Files lie under this person");
    clicks.sent(one + "/out", "reason", "Wrong person");
    assertThat(clicks.sent(person + "/remove")).isEqualTo(file);
  }
}
