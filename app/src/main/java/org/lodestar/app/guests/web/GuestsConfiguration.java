package org.lodestar.app.guests.web;

import java.util.List;
import org.lodestar.app.guests.face.PassSweeps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What handlers can ask for, and what is done each hour. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class GuestsConfiguration implements WebMvcConfigurer {
  private static final Logger LOG = LoggerFactory.getLogger(GuestsConfiguration.class);

  private final LookedAt looked;
  private final PassSweeps sweeps;

  GuestsConfiguration(LookedAt looked, PassSweeps sweeps) {
    this.looked = looked;
    this.sweeps = sweeps;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new GuestArgument(looked));
  }

  @Scheduled(initialDelay = 300_000, fixedDelay = 3_600_000)
  void run() {
    try {
      sweeps.run();
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("Links whose last day is over wait to be ended");
    }
  }
}
