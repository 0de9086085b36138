package org.lodestar.app.learning.web;

import org.lodestar.app.ground.Standing;
import org.lodestar.app.learning.face.Gains;
import org.lodestar.app.learning.face.Learning;
import org.lodestar.app.learning.face.Walks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Each five minutes: tells how many took a course and what it changed, once a month is over. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class WalkSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(WalkSchedule.class);

  private final Walks walks;
  private final Gains gains;
  private final Learning learning;

  WalkSchedule(Walks walks, Gains gains, Learning learning) {
    this.walks = walks;
    this.gains = gains;
    this.learning = learning;
  }

  @Scheduled(initialDelay = 180_000, fixedDelay = 300_000)
  void run() {
    try {
      Standing.task("course-walks").run(walks::tell);
      Standing.task("course-gains").run(gains::tell);
      Standing.task("course-tidy").run(learning::tidy);
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("What is told of courses waits for the database");
    }
  }
}
