package org.lodestar.app.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

/** What a button is told that does not lead on. */
class RefusalsTest {
  private static final Page STAFF =
      Drawn.page(Language.ENGLISH, new Drawn.Anybody("Ana Ferreira", "Brookshire Council"));

  private final Refusals refusals = new Refusals();
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  private static Document drawn(ModelAndView told) {
    Map<String, Object> parameters = new HashMap<>(told.getModel());
    parameters.put("page", STAFF);
    return Drawn.draw(Objects.requireNonNull(told.getViewName()), parameters);
  }

  @Test
  void aRuleIsToldWithAWayBackToWhereThePageBelongs() throws IOException {
    Refused refused = Refused.at("place", "site.choose");
    Document page = drawn(Objects.requireNonNull(refusals.refused(refused, STAFF, response)));
    assertThat(response.getStatus()).isEqualTo(409);
    assertThat(page.select("main h1").text()).isEqualTo("This cannot be done now");
    assertThat(page.select("main p").text()).isEqualTo("Choose");
    assertThat(page.select("a.govuk-back-link").attr("href")).isEqualTo("/inbox");
  }

  @Test
  void whoCameSecondIsToldSo() throws IOException {
    Document page = drawn(Objects.requireNonNull(refusals.clash(STAFF, response)));
    assertThat(response.getStatus()).isEqualTo(409);
    assertThat(page.select("main h1").text()).isEqualTo("Somebody else was first");
    assertThat(page.select("main p").text()).contains("Go back, look at how it stands now");
  }

  @Test
  void whoeverIsNotStaffGetsThePageOfTheStatusAndNoneOfTheirWords() throws IOException {
    Page visitor = Drawn.page(Language.ARABIC, null);
    assertThat(refusals.refused(Refused.because("site.choose"), visitor, response)).isNull();
    assertThat(response.getStatus()).isEqualTo(409);
    assertThat(response.isCommitted()).as("sent as an error").isTrue();
  }
}
