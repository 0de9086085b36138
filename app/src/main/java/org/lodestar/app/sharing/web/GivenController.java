package org.lodestar.app.sharing.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.casework.face.TheirNoes;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Answer;
import org.lodestar.app.sharing.EndReason;
import org.lodestar.app.sharing.LawfulBasis;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareView;
import org.lodestar.app.sharing.face.Agreements;
import org.lodestar.app.sharing.face.HandOvers;
import org.lodestar.app.sharing.face.OldShares;
import org.lodestar.app.sharing.face.Shares;
import org.lodestar.app.sharing.store.AnswerWords;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A share for its giver: preview, offering, agreeing, ending, newer versions. */
@Controller
@RequestMapping("/shares/{id}")
class GivenController {
  private final Shares shares;
  private final Agreements agreements;
  private final Cases cases;
  private final CasePeople people;
  private final TheirNoes noes;
  private final PartyNames names;
  private final HandOvers handOvers;
  private final AnswerWords words;
  private final OldShares old;

  GivenController(
      Shares shares,
      Agreements agreements,
      Cases cases,
      CasePeople people,
      TheirNoes noes,
      PartyNames names,
      HandOvers handOvers,
      AnswerWords words,
      OldShares old) {
    this.old = old;
    this.handOvers = handOvers;
    this.words = words;
    this.shares = shares;
    this.agreements = agreements;
    this.cases = cases;
    this.people = people;
    this.noes = noes;
    this.names = names;
  }

  @GetMapping
  @Permit(Action.READ_GIVEN)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    GivenPage shown = page(worker, id, page);
    model.addAttribute("form", new ReviewForm("", "", shown.view().share().version()));
    model.addAttribute("model", shown);
    return "sharing/given";
  }

  private GivenPage page(Worker worker, UUID id, Page page) {
    ShareView view = shares.get(worker, id);
    Share share = view.share();
    Parties parties = names.of(page, view.happened(), view.readings());
    Person about = people.head(worker, share.caseFile(), share.person());
    return new GivenPage(
        cases.head(worker, share.caseFile()),
        about,
        view,
        parties,
        shares.together(worker, id),
        law(share).orElse(null),
        worker.mayEver(Action.GIVE_OUT),
        worker.mayEver(Action.APPROVE_SHARE) && share.maySecond(worker.id()),
        maySend(worker, view),
        handOvers.said(id).stream()
            .map(said -> words.answer(body(said, share, parties), said).text())
            .toList(),
        names.nobodyOpens(share),
        old.of(share),
        noes.of(about, page));
  }

  private static String body(Answer said, Share share, Parties parties) {
    return parties.organisation(
        said.way() == Answer.Way.HERE ? said.organisation() : share.receiver().organisation());
  }

  private static boolean maySend(Worker worker, ShareView view) {
    boolean second =
        worker.mayEver(Action.APPROVE_SHARE)
            && view.versions().stream()
                .limit(1)
                .noneMatch(newest -> worker.id().equals(newest.madeBy()));
    Share share = view.share();
    return share.terms().urgent() || !share.needsSecond() || second;
  }

  private Optional<LawfulBasis> law(Share share) {
    return agreements.law().stream()
        .filter(each -> each.basis() == share.terms().basis())
        .findFirst();
  }

  @PostMapping("/offer")
  @Permit(Action.GIVE_OUT)
  String offer(
      @PathVariable UUID id, @RequestParam(defaultValue = "-1") long version, Worker worker) {
    shares.offer(worker, id, version);
    return "redirect:" + Addresses.given(id);
  }

  @PostMapping("/approve")
  @Permit(Action.APPROVE_SHARE)
  String approve(
      @PathVariable UUID id, @RequestParam(defaultValue = "-1") long version, Worker worker) {
    shares.approve(worker, id, version);
    return "redirect:" + Addresses.given(id);
  }

  @PostMapping("/discard")
  @Permit(Action.GIVE_OUT)
  String discard(
      @PathVariable UUID id, @RequestParam(defaultValue = "-1") long version, Worker worker) {
    Share share = shares.head(worker, id);
    shares.discard(worker, id, version);
    return "redirect:" + Addresses.log(share.caseFile());
  }

  @PostMapping("/renew")
  @Permit(Action.GIVE_OUT)
  String renew(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ReviewForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    long looked = Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                shares.renew(
                    worker, id, PersonalText.typed(form.changed()), looked, page.language()));
    if (saving == Saving.SAVED) {
      return "redirect:" + Addresses.given(id);
    }
    return again(page(worker, id, page), saving, result, looked, model, "sharing/given");
  }

  @PostMapping("/send")
  @Permit(Action.GIVE_OUT)
  String send(
      @PathVariable UUID id, @RequestParam(defaultValue = "-1") long version, Worker worker) {
    shares.sendRenewed(worker, id, version);
    return "redirect:" + Addresses.given(id);
  }

  @PostMapping("/review")
  @Permit(Action.APPROVE_SHARE)
  String review(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ReviewForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    long looked = Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> shares.review(worker, id, PersonalText.typed(form.words()), looked));
    if (saving == Saving.SAVED) {
      return "redirect:" + Addresses.given(id);
    }
    return again(page(worker, id, page), saving, result, looked, model, "sharing/given");
  }

  /** After a clash what is typed is saved over what was shown with it. */
  private static String again(
      GivenPage shown, Saving saving, BindingResult result, long looked, Model model, String view) {
    saving.tellClash(result, "sharing.clash.again");
    model.addAttribute("model", shown);
    model.addAttribute(
        "version", saving == Saving.CLASHED ? shown.view().share().version() : looked);
    return view;
  }

  @GetMapping("/end")
  @Permit(Action.GIVE_OUT)
  String askEnd(@PathVariable UUID id, Worker worker, Page page, Model model) {
    GivenPage shown = page(worker, id, page);
    EndForm.How how = shown.mayRecall() ? null : EndForm.How.REVOKE;
    model.addAttribute("form", new EndForm(how, null, "", shown.view().share().version()));
    model.addAttribute("model", shown);
    return "sharing/end";
  }

  @PostMapping("/end")
  @Permit(Action.GIVE_OUT)
  String end(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") EndForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Saving saving = Saving.attempt(result, response, () -> end(worker, id, form));
    if (saving == Saving.SAVED) {
      return "redirect:" + Addresses.given(id);
    }
    return again(
        page(worker, id, page),
        saving,
        result,
        Typed.version(form.version()),
        model,
        "sharing/end");
  }

  private void end(Worker worker, UUID id, EndForm form) {
    EndReason reason = Objects.requireNonNull(form.reason());
    long version = Typed.version(form.version());
    if (form.how() == EndForm.How.RECALL) {
      shares.recall(worker, id, reason, PersonalText.typed(form.words()), version);
    } else {
      shares.revoke(worker, id, reason, PersonalText.typed(form.words()), version);
    }
  }
}
