package org.lodestar.app.voice.face;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.library.PageAdvisers;
import org.lodestar.app.site.Capabilities;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.voice.AdvisedProduct;
import org.lodestar.app.voice.AdvisedProduct.Content;
import org.lodestar.app.voice.AdvisedProduct.Kind;
import org.lodestar.app.voice.AdvisedProduct.State;
import org.lodestar.app.voice.VoiceAction;
import org.lodestar.app.voice.domain.ProductMoves;
import org.lodestar.app.voice.store.AdvisedRows;
import org.lodestar.app.voice.store.AdviserRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Public pages as what advisers work on: a page is a product under its own identifier. They are
 * asked while the partnership uses advisers and at least one agrees today; a stop holds in any
 * case.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AdvisedPages implements PageAdvisers {
  private static final int LONGEST = 150;

  private final AdvisedRows rows;
  private final AdviserRows advisers;
  private final AdviserDesk desk;
  private final Capabilities capabilities;

  AdvisedPages(
      AdvisedRows rows, AdviserRows advisers, AdviserDesk desk, Capabilities capabilities) {
    this.rows = rows;
    this.advisers = advisers;
    this.desk = desk;
    this.capabilities = capabilities;
  }

  @Override
  public boolean asked() {
    return capabilities.on(Key.ADVISERS)
        && advisers.list().stream().anyMatch(each -> each.agrees(desk.today()));
  }

  @Override
  public Map<UUID, Look> looks() {
    return rows.list().stream()
        .filter(each -> each.content().kind() == Kind.PAGE)
        .collect(Collectors.toMap(AdvisedProduct::id, AdvisedPages::look));
  }

  private static Look look(AdvisedProduct product) {
    AdvisedProduct.Look kept = product.look();
    return new Look(word(product), kept.until(), kept.clearedBy(), kept.heard(), kept.heldFor());
  }

  private static Word word(AdvisedProduct product) {
    if (product.stopped()) {
      return Word.STOPPED;
    }
    return product.state() == State.IN_WORK ? Word.LOOKING : Word.CLEARED;
  }

  @Override
  public void show(UUID page, String title) {
    rows.hold(page);
    AdvisedProduct found = rows.find(page).orElse(null);
    if (found == null) {
      String shortened = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
      rows.insert(page, new Content(Kind.PAGE, shortened, null));
      desk.traceProduct(VoiceAction.ADVISED_PRODUCT_CHANGED, page);
    } else if (found.state() != State.IN_WORK) {
      State again = ProductMoves.TABLE.after(found.state(), AdvisedProduct.Move.REOPEN);
      rows.move(page, again, found.version());
      desk.traceProduct(VoiceAction.ADVISED_PRODUCT_MOVED, page);
    }
    rows.lay(page, desk.today(), desk.plan().now());
  }
}
