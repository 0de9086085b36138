package org.lodestar.app.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.rights.RightsScene.Team;
import org.lodestar.app.site.WordRead;
import org.lodestar.statute.DataRight;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Whether anything is held on a suspect shows in no letter and on no page that the officer sees,
 * from the first day to the last.
 */
@PlatformTest
class NeitherConfirmNorDenyTest {
  private final RightsScene scene;
  private final Workforce workforce;
  private final Audit audit;
  private final MockMvc http;

  NeitherConfirmNorDenyTest(RightsScene scene, Workforce workforce, Audit audit, MockMvc http) {
    this.scene = scene;
    this.workforce = workforce;
    this.audit = audit;
    this.http = http;
  }

  /** What the officer sees of one request on its way, and at the end its letter. */
  private record Seen(List<String> pages, byte[] letter, List<String> audited) {}

  private Seen walk(DataRight right, boolean held) throws Exception {
    Team team = scene.aTeam();
    DataRequest request = scene.asked(team, right);
    List<String> pages = new ArrayList<>();
    pages.addAll(pages(team, request));
    scene.finding(team.gatherer(), request);
    if (held) {
      scene.found(team, request, scene.somebody(team, RoleInCase.SUSPECT));
      scene.finding(team.gatherer(), request);
      scene.finding(team.gatherer(), request);
    }
    pages.addAll(pages(team, request));
    scene.answer(team, request, held ? Answer.NEITHER_CONFIRM_NOR_DENY : Answer.NOTHING_HELD);
    pages.addAll(pages(team, request));
    scene.approve(team, request);
    pages.addAll(pages(team, request));
    scene.release(team, request);
    pages.addAll(pages(team, request));
    String letter = page(team, "/data-requests/" + request.id() + "/letter", request);
    String both = letter + word(team, request);
    return new Seen(pages, both.getBytes(StandardCharsets.UTF_8), audited(team, request));
  }

  /** The letter for Word, and what its properties tell. */
  private String word(Team team, DataRequest request) throws Exception {
    byte[] file =
        http.perform(
                get("/data-requests/" + request.id() + "/letter.docx")
                    .cookie(workforce.signedIn(team.officer())))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
      var properties = read.getProperties().getCoreProperties();
      return (WordRead.of(file) + " " + properties.getTitle() + properties.getCreated())
          .replace(request.reference(), "D-REFERENCE");
    }
  }

  private List<String> pages(Team team, DataRequest request) throws Exception {
    return List.of(
        page(team, "/data-requests/" + request.id(), request),
        page(team, "/data-requests", request),
        page(team, "/work", request));
  }

  /** A page with what names this one request, and these people, taken out. */
  private String page(Team team, String path, DataRequest request) throws Exception {
    MockHttpServletResponse answer =
        http.perform(get(path).cookie(workforce.signedIn(team.officer())))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer
        .getContentAsString()
        .replace(request.reference(), "D-REFERENCE")
        .replaceAll("nonce=\"[^\"]*\"", "nonce")
        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "csrf")
        .replaceAll("content=\"[^\"]*\" name=\"_csrf\"", "csrf")
        .replaceAll("Organisation [a-z-]{36}", "Organisation id")
        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id");
  }

  /** What the officer finds in the audit about the request, and of who answers it. */
  private List<String> audited(Team team, DataRequest request) {
    AuditFilter about = new AuditFilter(null, null, request.id(), null, null, null);
    AuditFilter by = new AuditFilter(team.gatherer().id(), null, null, null, null, null);
    return Standing.member(team.officer().id())
        .call(() -> Stream.concat(events(about), events(by)))
        .filter(event -> event.objectKind().equals("DATA_REQUEST"))
        .map(NeitherConfirmNorDenyTest::words)
        .toList();
  }

  private Stream<AuditEvent> events(AuditFilter filter) {
    return audit.page(filter, null).events().stream();
  }

  private static String words(AuditEvent event) {
    return event.action() + " " + event.objectKind() + " " + event.detail();
  }

  @Test
  void the_letter_to_a_suspect_is_the_same_to_the_byte_and_so_is_all_that_the_officer_sees()
      throws Exception {
    for (DataRight right : DataRight.values()) {
      Seen held = walk(right, true);
      Seen nothing = walk(right, false);
      assertThat(held.letter()).as(right + " letter").isEqualTo(nothing.letter());
      assertThat(held.pages()).as(right + " pages").isEqualTo(nothing.pages());
      assertThat(held.audited()).as(right + " audit").isEqualTo(nothing.audited());
    }
  }

  @Test
  void the_letter_says_that_it_says_so_to_everybody() throws Exception {
    Seen held = walk(DataRight.ACCESS, true);
    assertThat(new String(held.letter(), StandardCharsets.UTF_8))
        .contains("neither confirm nor deny", "Information Commissioner")
        .doesNotContain("Mara", "suspect");
  }
}
