package org.lodestar.app.site.web;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/** Turns the view name {@code concerns/inbox} into the template {@code concerns/inbox.jte}. */
@Component
class JteViews extends UrlBasedViewResolver {
  private final TemplateEngine engine;
  private final Pages pages;

  JteViews(TemplateEngine engine, Pages pages) {
    this.engine = engine;
    this.pages = pages;
    setViewClass(RedirectView.class);
    setOrder(0);
  }

  /** A redirect after a form is a 303, and never carries the model in its address. */
  @Override
  protected @Nullable View createView(String viewName, Locale locale) throws Exception {
    if (viewName.startsWith(REDIRECT_URL_PREFIX)) {
      RedirectView redirect =
          new RedirectView(viewName.substring(REDIRECT_URL_PREFIX.length()), true, false, false);
      return applyLifecycleMethods(REDIRECT_URL_PREFIX, redirect);
    }
    return super.createView(viewName, locale);
  }

  /** Nothing where there is no template: the framework also asks for names with an ending. */
  @Override
  protected @Nullable View loadView(String viewName, Locale locale) {
    String template = viewName + ".jte";
    return engine.hasTemplate(template) ? new JteView(engine, template, pages) : null;
  }
}
