package org.lodestar.app.concerns.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.face.FrontDoor;
import org.lodestar.app.concerns.form.Signs;
import org.lodestar.app.concerns.store.DraftRows;
import org.lodestar.app.files.face.Uploads;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.Words;
import org.lodestar.app.vault.face.ReceiptCode;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The page of what happens, shown again while the database is away. */
@PlatformTest
class SeenAgainTest {
  private static final TransactionOperations AWAY =
      new TransactionOperations() {
        @Override
        public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
          throw new CannotCreateTransactionException("away");
        }
      };

  private final Journey journey;
  private final Page page;

  SeenAgainTest(
      DraftRows rows,
      Uploads uploads,
      Signs signs,
      FrontDoor door,
      HelplineSlot helplines,
      FormCounting counting,
      Clock clock,
      Words words,
      Partnership partnership) {
    Drafts drafts = new Drafts(rows, uploads, counting, AWAY);
    this.journey = new Journey(drafts, signs, door, helplines, counting, clock);
    this.page = Page.english(words, partnership, Step.SEEN.path());
  }

  @Test
  void aPageWhoseDraftCannotBeKeptGoesOnHoldingItsReceiptAndWhatWasAnswered() {
    String code = ReceiptCode.fresh().grouped();
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.addParameter("code", code);
    request.addParameter("danger", "YES");
    request.addParameter("age", "ADULT");
    StepPage shown = shown(request);
    assertThat(shown.receipt()).isEqualTo(code);
    assertThat(shown.carried()).containsEntry("danger", "YES").containsEntry("age", "ADULT");
  }

  @Test
  void whereNothingWasKeptThePageHoldsNoReceiptThatNeverWas() {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.addParameter("code", "ABCD-ABCD");
    assertThat(shown(request).receipt()).isEmpty();
    assertThat(shown(new MockHttpServletRequest()).receipt()).isEmpty();
  }

  private StepPage shown(MockHttpServletRequest request) {
    MockHttpServletResponse response = new MockHttpServletResponse();
    SeenForm form = new SeenForm(List.of(), "They lock us in");
    ModelAndView again =
        journey.takeLast(
            form,
            new BeanPropertyBindingResult(form, "form"),
            new Visit(request, response, page),
            Draft::fresh,
            _ -> new ModelAndView("unexpected"));
    assertThat(response.getStatus()).isEqualTo(503);
    return (StepPage) Objects.requireNonNull(again.getModel().get("model"));
  }
}
