package org.lodestar.app.library.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.lodestar.app.library.PublicPage;
import org.lodestar.app.library.face.PublicPages;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.SourceNetwork;
import org.lodestar.app.site.StepPace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts that somebody did a small thing: {@code POST /steps/SLUG}. It stands before the form
 * token, since a page that sets no cookie has none to show; there is nobody's right to lose here,
 * and what another site sends is refused before. Whether anything was counted or not, the answer is
 * the same.
 */
class StepFilter extends OncePerRequestFilter {
  static final String PATH = "/steps/";
  static final String DONE = "done";
  static final String YES = "yes";

  private static final Logger LOG = LoggerFactory.getLogger(StepFilter.class);

  private final PublicPages pages;
  private final StepPace pace;

  StepFilter(PublicPages pages, StepPace pace) {
    this.pages = pages;
    this.pace = pace;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST") || !request.getRequestURI().startsWith(PATH);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String slug = request.getRequestURI().substring(PATH.length());
    Optional<PublicPage> page = counted(slug, request);
    if (page.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Language language = Language.of(request.getParameter("lang"));
    String lang = language == Language.ENGLISH ? "" : "&lang=" + language.tag();
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        HttpHeaders.LOCATION, page.get().path() + "?" + DONE + "=" + YES + lang + "#" + DONE);
  }

  /** The page is shown again also while nothing can be counted. */
  private Optional<PublicPage> counted(String slug, HttpServletRequest request) {
    String step = request.getParameter("step");
    if (step == null || !pace.takes(SourceNetwork.of(request.getRemoteAddr()))) {
      return pages.find(slug);
    }
    try {
      return pages.count(slug, step);
    } catch (RuntimeException notCounted) {
      LOG.warn("A step was not counted: {}", notCounted.getClass().getSimpleName());
      return pages.find(slug);
    }
  }
}
