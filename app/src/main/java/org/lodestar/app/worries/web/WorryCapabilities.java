package org.lodestar.app.worries.web;

import java.util.List;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Duty;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Capability.Size;
import org.lodestar.app.worries.store.FieldKeyRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Logs from the street and forms of partner bodies, each of which one can do without. */
@Configuration(proxyBeanMethods = false)
class WorryCapabilities {
  /** Nothing to keep up but the telephones of those who are out. */
  private static final double STREET_HOURS = 0.5;

  /** A look at the questions of each partner body each half-year. */
  private static final double PARTNER_HOURS = 1;

  @Bean
  Capability streetLog(FieldKeyRows keys) {
    return Capability.of(Key.STREET_LOG, STREET_HOURS, Size.LARGE, "/street")
        .until(() -> unsent(keys));
  }

  /** On a telephone of somebody who is out a log may lie that was not sent yet. */
  private static List<Duty> unsent(FieldKeyRows keys) {
    return keys.anyLasts() ? List.of(new Duty("", FieldController.LOG)) : List.of();
  }

  @Bean
  Capability partnerForms() {
    return Capability.of(
        Key.PARTNER_FORMS, PARTNER_HOURS, Size.MIDDLE, "/partner-forms", "/partner-questions");
  }
}
