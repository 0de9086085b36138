package org.lodestar.app.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.tries.Run;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Our shorter way to a handler leads nowhere but where Spring's own leads. */
@PlatformTest
class RouterTest {
  private final RequestMappingHandlerMapping ours;
  private final ApplicationContext context;
  private final Random random = new Random(Run.seed("router"));

  RouterTest(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping ours,
      ApplicationContext context) {
    this.ours = ours;
    this.context = context;
  }

  @ParameterizedTest
  @CsvSource({
    "/cases/{id}/people/{person}, /cases/1/people/2, true",
    "/cases/{id}/people/{person}, /cases/1/people/2;x=y, true",
    "/cases/{id}/people/{person}, /cases/1/peop%6Ce/2, true",
    "/cases/{id}/people/{person}, /cases/1/people, false",
    "/cases/{id}/people/{person}, /cases/1/people/2/3, false",
    "/cases/{id}/people/{person}, /cases/1/files/2, false",
    "/{language:[a-z]{2}}/report, /vi/report, true",
    "/a/{id}.pdf, /a/1.pdf, true",
    "/, /, true",
  })
  void whatDiffersInAWordOrInItsLengthIsNotTheRoute(String pattern, String path, boolean may) {
    PathShape shape = Objects.requireNonNull(PathShape.of(pattern));
    assertThat(shape.mayBe(PathShape.words(PathContainer.parsePath(path)))).isEqualTo(may);
  }

  @Test
  void aPatternOfAnyLengthIsLeftToSpring() {
    assertThat(PathShape.of("/assets/**")).isNull();
    assertThat(PathShape.of("/files/{*rest}")).isNull();
    assertThat(PathShape.of("/files/{rest:a/b}")).isNull();
  }

  private RequestMappingHandlerMapping springs() {
    RequestMappingHandlerMapping springs = new RequestMappingHandlerMapping();
    springs.setApplicationContext(context);
    springs.afterPropertiesSet();
    return springs;
  }

  @Test
  void everyPathGoesWhereSpringLeadsIt() {
    RequestMappingHandlerMapping springs = springs();
    List<String> patterns =
        springs.getHandlerMethods().keySet().stream()
            .flatMap(route -> route.getPatternValues().stream())
            .distinct()
            .sorted()
            .toList();
    List<String> differences = new ArrayList<>();
    Run.cases("router", patterns.size(), 150)
        .mapToObj(patterns::get)
        .flatMap(pattern -> paths(pattern).stream())
        .forEach(path -> compare(springs, path, differences));
    assertThat(differences).isEmpty();
  }

  private void compare(
      RequestMappingHandlerMapping springs, String path, List<String> differences) {
    String method = List.of("GET", "POST", "HEAD").get(random.nextInt(3));
    String expected = led(springs, method, path);
    String actual = led(ours, method, path);
    if (!actual.equals(expected)) {
      differences.add(method + " " + path + " leads to " + actual + " instead of " + expected);
    }
  }

  private static String led(RequestMappingHandlerMapping router, String method, String path) {
    MockHttpServletRequest request = new MockHttpServletRequest(method, path);
    ServletRequestPathUtils.parseAndCache(request);
    try {
      HandlerExecutionChain chain = router.getHandler(request);
      return chain == null ? "nothing" : chain.getHandler().toString();
    } catch (Exception refused) {
      return refused.toString();
    }
  }

  /** One that the pattern takes, and some beside it. */
  private List<String> paths(String pattern) {
    String path =
        pattern.replaceAll("\\{\\w+:(\\w[\\w-]*)[^/]*}", "$1").replaceAll("\\{[^/]*}", "7");
    int cut = Math.max(path.lastIndexOf('/'), 1);
    return List.of(
        path,
        path + "/",
        path + "/more",
        path + ";a=b",
        path.substring(0, cut),
        path.replaceFirst("e", "%65"),
        path.replaceFirst("[a-z]", "Z"));
  }
}
