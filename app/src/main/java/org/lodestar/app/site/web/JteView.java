package org.lodestar.app.site.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Form;
import org.lodestar.app.site.Page;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.View;

/** Draws one template with {@code page}, {@code model} and {@code form}. */
class JteView implements View {
  private static final String FORM = "form";

  private final TemplateEngine engine;
  private final String template;
  private final Pages pages;

  JteView(TemplateEngine engine, String template, Pages pages) {
    this.engine = engine;
    this.template = template;
    this.pages = pages;
  }

  @Override
  public String getContentType() {
    return "text/html;charset=UTF-8";
  }

  /**
   * Draws into memory first, so that a fault in a template never sends half a page. What is said in
   * English for want of words is told above it, so that a page which borrows any is drawn again.
   */
  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = pages.of(request);
    Map<String, Object> parameters = new HashMap<>(model == null ? Map.of() : model);
    parameters.put("page", page);
    parameters.put(FORM, form(parameters, page));
    boolean told = page.borrows();
    Utf8ByteOutput output = drawn(parameters, page);
    if (page.borrows() && !told) {
      output = drawn(parameters, page);
    }
    response.setContentType(getContentType());
    response.setHeader("Content-Language", page.language().tag());
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }

  private Utf8ByteOutput drawn(Map<String, Object> parameters, Page page) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(template, parameters, new MarkedOutput(output, page));
    return output;
  }

  private static Form form(Map<String, Object> model, Page page) {
    if (model.get(BindingResult.MODEL_KEY_PREFIX + FORM) instanceof BindingResult result) {
      return new Form(result, page);
    }
    @Nullable Object target = model.get(FORM);
    return target == null
        ? Form.none(page)
        : new Form(new BeanPropertyBindingResult(target, FORM), page);
  }
}
