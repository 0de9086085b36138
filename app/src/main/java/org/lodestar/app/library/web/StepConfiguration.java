package org.lodestar.app.library.web;

import java.time.Clock;
import org.lodestar.app.library.face.PublicPages;
import org.lodestar.app.site.StepPace;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where small things that were done are counted: after what refuses other sites. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class StepConfiguration {
  /** The token is checked at -100; what another site sends is refused at -110. */
  private static final int BEFORE_THE_TOKEN = -105;

  @Bean
  FilterRegistrationBean<StepFilter> stepFilter(PublicPages pages, Clock clock) {
    FilterRegistrationBean<StepFilter> registration =
        new FilterRegistrationBean<>(new StepFilter(pages, new StepPace(clock)));
    registration.setOrder(BEFORE_THE_TOKEN);
    return registration;
  }
}
