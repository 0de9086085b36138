package org.lodestar.app.files.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.files.Desk;
import org.lodestar.app.files.face.Attachments;
import org.lodestar.app.files.face.OpenedFiles;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** How originals and copies leave the platform. */
@PlatformTest
class ServedFilesTest {
  private static final String SANDBOX = "default-src 'none'; frame-ancestors 'none'; sandbox";

  private final MockMvc http;
  private final Desk desk;
  private final Workforce workforce;
  private final Attachments attachments;
  private final OpenedFiles opened;
  private final UUID organisation;
  private final Worker manager;
  private final UUID holder = UUID.randomUUID();
  private final UUID object;

  ServedFilesTest(
      MockMvc http, Desk desk, Workforce workforce, Attachments attachments, OpenedFiles opened) {
    this.http = http;
    this.desk = desk;
    this.workforce = workforce;
    this.attachments = attachments;
    this.opened = opened;
    this.organisation = workforce.anOrganisation();
    this.manager = workforce.aWorker(organisation, Role.MANAGER);
    this.object = desk.object(organisation, holder);
  }

  @ParameterizedTest
  @CsvSource({
    "page.jpg, '<html><script>alert(1)</script></html>'",
    "picture.svg, '<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>'",
    "both.pdf, 'GIF89a/*<script>alert(1)</script>*/=1;%PDF-1.7'",
    "run.exe.jpg, 'MZ\u0090\u0000'",
    "'a\r\nSet-Cookie: b=c.html', '<!doctype html>'"
  })
  void polyglotsAndFilesOfAnotherKindLeaveAsADownloadOfOneTypeInASandbox(
      String name, String content) throws Exception {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    UUID id = desk.fromReporter(object, holder, name, bytes);
    MockHttpServletResponse answer = original(id, "EVIDENCE");
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsByteArray()).isEqualTo(bytes);
    assertThat(answer.getContentType()).isEqualTo("application/octet-stream");
    assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.getHeaders("Content-Security-Policy")).containsExactly(SANDBOX);
    assertThat(answer.getHeader("Content-Disposition"))
        .startsWith("attachment")
        .doesNotContain("\r", "\n", "<");
    assertThat(answer.getHeader("Set-Cookie")).isNull();
  }

  @Test
  void anOriginalNeedsAReason() throws Exception {
    UUID id = desk.fromReporter(object, holder, "a.txt", new byte[] {65});
    assertThat(original(id, "").getStatus()).isEqualTo(400);
    assertThat(original(id, "CURIOSITY").getStatus()).isEqualTo(400);
  }

  @Test
  void noCopyIsThereUntilSomebodyChoosesToHaveOneMade() throws Exception {
    UUID id = desk.fromReporter(object, holder, "a.png", png());
    assertThat(copy(id).getStatus()).isEqualTo(409);
    Desk.as(manager, () -> opened.makeCopy(manager, id));
    MockHttpServletResponse answer = copy(id);
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentType()).isEqualTo("image/png");
    assertThat(answer.getHeaders("Content-Security-Policy")).containsExactly(SANDBOX);
    assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.getHeader("Content-Disposition")).startsWith("inline");
    assertThat(ImageIO.read(new ByteArrayInputStream(answer.getContentAsByteArray())).getWidth())
        .isEqualTo(8);
  }

  @Test
  void whatIsLockedIsNeitherShownNorDownloaded() throws Exception {
    UUID id = desk.fromReporter(object, holder, "a.png", png());
    Desk.as(manager, () -> opened.makeCopy(manager, id));
    Desk.as(
        manager,
        () -> {
          attachments.lock(manager, id);
          return true;
        });
    assertThat(copy(id).getStatus()).isEqualTo(409);
    assertThat(copy(id).getContentAsByteArray().length).isLessThan(20_000);
    assertThat(original(id, "EVIDENCE").getStatus()).isEqualTo(409);
  }

  @Test
  void theAdministratorSeesHowItStandsAndNoFile() throws Exception {
    desk.fromReporter(object, holder, "secretname.png", png());
    Worker admin = workforce.aWorker(organisation, Role.PLATFORM_ADMINISTRATOR);
    String page =
        http.perform(get("/files/state").cookie(workforce.signedIn(admin)))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page).contains("None is set up").doesNotContain("secretname");
  }

  private MockHttpServletResponse original(UUID id, String reason) throws Exception {
    return http.perform(
            post("/files/{id}/original", id)
                .param("reason", reason)
                .with(csrf())
                .cookie(workforce.signedIn(manager)))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse copy(UUID id) throws Exception {
    return http.perform(get("/files/{id}/copy", id).cookie(workforce.signedIn(manager)))
        .andReturn()
        .getResponse();
  }

  private static byte[] png() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
