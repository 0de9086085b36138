package org.lodestar.app.site.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Forms are made by their constructor and by nothing else; lists in them stay short; a character
 * that {@link TypedText} had to leave out is told at its field.
 */
@ControllerAdvice
class Binding {
  private static final int LONGEST_LIST = 200;

  @InitBinder("form")
  void prepareForm(WebDataBinder binder, HttpServletRequest request) {
    binder.addValidators(new HiddenCharacters(request.getParameterMap()));
  }

  @InitBinder
  void prepare(WebDataBinder binder) {
    binder.setDeclarativeBinding(true);
    binder.setAutoGrowCollectionLimit(LONGEST_LIST);
  }
}
