package org.lodestar.app;

import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import org.springframework.context.ApplicationContext;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Gives the platform its own keeper of form tokens back before each test. A test that posts with
 * Spring's {@code csrf()} exchanges it for one that begins server sessions, in the shared platform
 * and for every test that follows.
 */
class OwnFormTokens implements TestExecutionListener {
  private static final String FIELD = "tokenRepository";
  private static final Map<CsrfFilter, CsrfTokenRepository> OWN = new WeakHashMap<>();

  @Override
  public void beforeTestMethod(TestContext test) {
    filters(test.getApplicationContext())
        .getFilterChains()
        .forEach(
            chain ->
                chain.getFilters().stream()
                    .filter(CsrfFilter.class::isInstance)
                    .map(CsrfFilter.class::cast)
                    .forEach(OwnFormTokens::restore));
  }

  private static FilterChainProxy filters(ApplicationContext platform) {
    return platform.getBean(FilterChainProxy.class);
  }

  private static synchronized void restore(CsrfFilter filter) {
    Object now = Objects.requireNonNull(ReflectionTestUtils.getField(filter, FIELD));
    CsrfTokenRepository own = OWN.computeIfAbsent(filter, first -> (CsrfTokenRepository) now);
    ReflectionTestUtils.setField(filter, FIELD, own);
  }
}
