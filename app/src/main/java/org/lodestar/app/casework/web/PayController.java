package org.lodestar.app.casework.web;

import java.util.UUID;
import org.lodestar.app.casework.PayView;
import org.lodestar.app.casework.face.CasePay;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody worked and was paid, and what may be owed: to read, to print, to take along. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/pay")
class PayController {
  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private final CasePay pay;
  private final Colleagues colleagues;
  private final Working working;

  PayController(CasePay pay, Colleagues colleagues, Working working) {
    this.pay = pay;
    this.colleagues = colleagues;
    this.working = working;
  }

  @GetMapping
  @Permit(Action.READ_CASE)
  String show(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam(defaultValue = "0") long version,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("model", page(pay.get(worker, id, person, version), worker, page));
    return "casework/pay";
  }

  private PayPage page(PayView view, Worker worker, Page page) {
    boolean mayWork = !view.isEarlier() && working.on(view.file(), worker);
    return new PayPage(
        view,
        colleagues.names(page, view.history().stream().map(PayView.Written::by).toList()),
        mayWork);
  }

  @GetMapping("/print")
  @Permit(Action.READ_CASE)
  String print(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    model.addAttribute("model", page(pay.take(worker, id, person), worker, page));
    return "casework/payPrint";
  }

  /** Numbers and dates only; who it is about stands in no cell and in no name. */
  @GetMapping("/reckoning.csv")
  @Permit(Action.READ_CASE)
  ResponseEntity<byte[]> csv(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page) {
    PayView view = pay.take(worker, id, person);
    String name = view.file().reference() + "-pay.csv";
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(PayTable.of(page, view));
  }
}
