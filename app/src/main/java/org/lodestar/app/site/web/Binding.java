package org.lodestar.app.site.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Forms are made by their constructor and by nothing else; lists in them stay short. */
@ControllerAdvice
class Binding {
  private static final int LONGEST_LIST = 200;

  @InitBinder
  void prepare(WebDataBinder binder) {
    binder.setDeclarativeBinding(true);
    binder.setAutoGrowCollectionLimit(LONGEST_LIST);
  }
}
