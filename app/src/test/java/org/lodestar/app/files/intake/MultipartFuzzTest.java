package org.lodestar.app.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lodestar.app.files.intake.MultipartBody.FilePart;
import org.lodestar.app.fuzz.Fuzz;
import org.springframework.mock.web.MockHttpServletRequest;

/** Forms with files that are nearly right. */
class MultipartFuzzTest {
  @Test
  void aFormIsTakenApartOrBrokenOffAndNeverThrows() throws IOException {
    List<byte[]> seeds =
        List.of(
            Multipart.all(
                new Multipart()
                    .field("_csrf", "token")
                    .field("note", "A van")
                    .file("van.txt", Multipart.text("They sleep there"))
                    .field("after", "too")
                    .file("two.jpg", new byte[300])
                    .whole()),
            Multipart.all(new Multipart().file("", new byte[0]).whole()));
    int[] whole = {0};
    int tried =
        Fuzz.reader(
            "multipart",
            seeds,
            input -> {
              if (read(input)) {
                whole[0]++;
              }
            });
    assertThat(whole[0]).as("some are right, some are not").isBetween(1, tried - 1);
  }

  /** As the platform does: up to the first file, then file by file, until the end or a break. */
  private static boolean read(byte[] input) throws IOException {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/x");
    request.setContentType(Multipart.type());
    request.setContent(input);
    MultipartBody body = MultipartBody.begin(request, 1);
    int parts = 0;
    for (Optional<FilePart> part = body.next(); part.isPresent(); part = body.next()) {
      assertThat(++parts).isLessThanOrEqualTo(100);
      try {
        part.get().in().readAllBytes();
      } catch (IOException e) {
        body.broke(e);
      }
    }
    body.fields().forEach((name, told) -> assertThat(name).hasSizeLessThanOrEqualTo(200));
    return body.broken().isEmpty();
  }
}
