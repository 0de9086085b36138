package org.lodestar.app.library.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.lodestar.app.library.face.News;
import org.lodestar.app.site.FootLink;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The foot of the public home page leads to news while there is any. That there is some is believed
 * for ten seconds; that there is none never, and while the database is away nothing leads there.
 */
@Component
@Order(0)
class NewsFoot implements FootLink {
  private static final Duration FRESH = Duration.ofSeconds(10);

  private final News news;
  private final Clock clock;
  private volatile Instant told = Instant.EPOCH;

  NewsFoot(News news, Clock clock) {
    this.news = news;
    this.clock = clock;
  }

  @Override
  public String label() {
    return "library.news.title";
  }

  @Override
  public Optional<String> href() {
    return isTold() ? Optional.of(NewsController.PATH) : Optional.empty();
  }

  /** Also an answer from a clock that was set back since is too old. */
  private boolean isTold() {
    Instant now = clock.instant();
    if (Duration.between(told, now).abs().compareTo(FRESH) > 0) {
      told = ask() ? now : Instant.EPOCH;
    }
    return !told.equals(Instant.EPOCH);
  }

  private boolean ask() {
    try {
      return !news.told().isEmpty();
    } catch (DataAccessException | TransactionException away) {
      return false;
    }
  }
}
