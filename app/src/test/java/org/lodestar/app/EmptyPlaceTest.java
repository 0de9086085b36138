package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.StarterChoice;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.entry.FirstStart;
import org.lodestar.app.members.face.Starters;
import org.lodestar.app.site.StarterPart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An installation of another partnership, before anybody has written anything: no page of it,
 * public or of staff, has a word, a number or a body of the place that the platform was first made
 * for.
 */
@PlatformTest
@ContextConfiguration(initializers = EmptyPlaceTest.NothingKept.class)
class EmptyPlaceTest {
  /** As an operator starts it: what came of the place is taken out. */
  static class NothingKept
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      new FreshDataFolder().initialize(context);
      TestPropertyValues.of("lodestar.starter=").applyTo(context);
    }
  }

  private static final Pattern OF_THE_PLACE =
      Pattern.compile(
          "Thurrock|Essex|Southend|Tilbury|\\bGrays\\b|\\bSET\\b|\\bTSAB\\b|\\bTSCP\\b|\\bMASH\\b|01375|0345 606"
              + "|essex\\.police|E06000034|\\bRM1[5-9]\\b"
              + "|The published strategy 2022|other counties|Too few lorry drivers");

  /** Stops a road without an end; what other tests of the process published is looked at too. */
  private static final int MOST = 2_000;

  /** The form of a page's words is the same for each language. */
  private static final Pattern OTHER_LANGUAGES = Pattern.compile("^/pages/[^/]+/words/(?!ro$)");

  private final MockMvc mvc;
  private final Workforce workforce;
  private final FirstStart firstStart;
  private final RequestMappingHandlerMapping routes;
  private final ObjectProvider<StarterPart> parts;
  private final Starters starters;
  private final TransactionOperations transactions;

  EmptyPlaceTest(
      MockMvc mvc,
      Workforce workforce,
      FirstStart firstStart,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes,
      ObjectProvider<StarterPart> parts,
      Starters starters,
      TransactionOperations transactions) {
    this.mvc = mvc;
    this.workforce = workforce;
    this.firstStart = firstStart;
    this.routes = routes;
    this.parts = parts;
    this.starters = starters;
    this.transactions = transactions;
  }

  @Test
  void noPageOfAnotherPartnershipHasAWordNumberOrBodyOfThePlace() throws Exception {
    firstStart.lines("http://localhost");
    Worker everybody = workforce.aWorker(workforce.anOrganisation(), Role.values());
    Map<String, String> found = new TreeMap<>();
    int outside = look(null, found);
    int looked = outside + look(workforce.signedIn(everybody), found);
    System.out.println(
        "Looked at " + looked + " pages of an empty installation, " + outside + " in public");
    assertThat(looked).isGreaterThan(100);
    assertThat(found).isEmpty();
  }

  /** In a transaction that is undone: the other test finds nothing of it. */
  @Test
  void whatIsBegunWithIsTakenOutAndPutBackInAsItWas() {
    firstStart.lines("http://localhost");
    Standing.task("test")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status -> {
                      assertThat(taken().toString()).doesNotContainPattern(OF_THE_PLACE);
                      starters.begin(StarterChoice.BUILT_IN);
                      Map<String, Map<String, String>> begun = taken();
                      assertThat(begun.toString()).containsPattern(OF_THE_PLACE);
                      parts.forEach(StarterPart::clear);
                      assertThat(taken().toString()).doesNotContainPattern(OF_THE_PLACE);
                      // The documents lie in no order of rooms; the plan needs its bodies alone.
                      parts.forEach(each -> each.put(begun.getOrDefault(each.room(), Map.of())));
                      assertThat(taken()).isEqualTo(begun);
                      status.setRollbackOnly();
                    }));
  }

  private Map<String, Map<String, String>> taken() {
    Map<String, Map<String, String>> taken = new TreeMap<>();
    parts.forEach(each -> taken.put(each.room(), each.take(false)));
    return taken;
  }

  /** All addresses without a variable, and what pages lead to. */
  private int look(@Nullable Cookie cookie, Map<String, String> found) throws Exception {
    Deque<String> next = new ArrayDeque<>();
    routes
        .getHandlerMethods()
        .forEach(
            (info, handler) -> {
              if (info.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                info.getPatternValues().stream()
                    .filter(each -> !each.contains("{"))
                    .forEach(next::add);
              }
            });
    Set<String> seen = new HashSet<>(next);
    int looked = 0;
    while (!next.isEmpty() && looked < MOST) {
      String address = next.poll();
      var request = cookie == null ? get(address) : get(address).cookie(cookie);
      MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
      looked++;
      String type = String.valueOf(answer.getContentType());
      if (answer.getStatus() != 200 || !isRead(type)) {
        assertThat(answer.getStatus()).as(address).isLessThan(500);
        continue;
      }
      String text = type.contains("pdf") ? paper(answer) : answer.getContentAsString();
      Matcher told = OF_THE_PLACE.matcher(text);
      if (told.find()) {
        int from = Math.max(0, told.start() - 60);
        found.put(address, text.substring(from, Math.min(text.length(), told.end() + 60)));
      }
      if (type.startsWith("text/html")) {
        Jsoup.parse(text).select("main a[href^=/], a[hreflang][href^=/]").eachAttr("href").stream()
            .map(each -> each.split("#", 2)[0])
            .filter(each -> !OTHER_LANGUAGES.matcher(each).find())
            .filter(seen::add)
            .forEach(next::add);
      }
    }
    assertThat(next).as("pages that nobody looked at").isEmpty();
    return looked;
  }

  private static boolean isRead(String type) {
    return type.startsWith("text/") || type.contains("json") || type.contains("pdf");
  }

  private static String paper(MockHttpServletResponse answer) throws IOException {
    try (PDDocument document = Loader.loadPDF(answer.getContentAsByteArray())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
