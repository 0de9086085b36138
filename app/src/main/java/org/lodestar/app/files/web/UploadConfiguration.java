package org.lodestar.app.files.web;

import org.lodestar.app.files.FileLimits;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the reading of forms with files before the check of the form's token. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class UploadConfiguration {
  /** The token is checked at -100. */
  private static final int BEFORE_THE_TOKEN = -105;

  @Bean
  FilterRegistrationBean<UploadFilter> uploadFilter(FileLimits limits) {
    FilterRegistrationBean<UploadFilter> registration =
        new FilterRegistrationBean<>(new UploadFilter(limits.slowestBytes()));
    registration.setOrder(BEFORE_THE_TOKEN);
    return registration;
  }
}
