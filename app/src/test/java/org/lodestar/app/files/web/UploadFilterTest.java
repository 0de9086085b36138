package org.lodestar.app.files.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.Collection;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A form with files as its handler finds it. */
class UploadFilterTest {
  private static final String FORM =
      "--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nHello\r\n"
          + "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a\"\r\n\r\nx\r\n--b--\r\n";

  @Test
  void itsLeadingFieldsCanBeBoundAndTheServerNeverTakesItApart() throws Exception {
    MockHttpServletRequest request =
        new MockHttpServletRequest("POST", "/form") {
          @Override
          public Collection<Part> getParts() {
            throw new IllegalStateException("The server takes the form apart");
          }
        };
    request.setContentType("multipart/form-data; boundary=b");
    request.setContent(FORM.getBytes(UTF_8));
    MockFilterChain chain = new MockFilterChain();
    new UploadFilter(1).doFilter(request, new MockHttpServletResponse(), chain);
    HttpServletRequest seen = (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
    assertThat(seen.getParts()).isEmpty();
    assertThat(seen.getPart("files")).isNull();
    assertThat(seen.getParameter("text")).isEqualTo("Hello");
  }
}
