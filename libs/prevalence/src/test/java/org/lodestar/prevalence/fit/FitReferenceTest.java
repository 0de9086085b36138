package org.lodestar.prevalence.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.Reference;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.table.CaptureTable;
import tools.jackson.databind.JsonNode;

/** Fits of given models against MultipleSystemsEstimation, SparseMSE and Rcapture. */
class FitReferenceTest {
  @Test
  void givenModelsAreFittedAsByTheReference() {
    Reference reference = Reference.of("given models");
    reference
        .results()
        .get("fixed_models")
        .properties()
        .forEach(
            data -> {
              CaptureTable table = reference.table(data.getKey());
              data.getValue().get("fixed").forEach(each -> compare(reference, table, each));
            });
    reference.tell(1000);
  }

  private static void compare(Reference reference, CaptureTable table, JsonNode expected) {
    String text = expected.get("model").asString();
    Fit fit = Fit.of(table, Model.parse(table.size(), text));
    String what = table.lists() + " " + text + " ";
    reference.same(what + "status", fit.status().code(), expected.get("status").asInt());
    reference.same(what + "k", fit.parameters(), expected.get("npar").asInt());
    reference.same(what + "cells", fit.cells(), expected.get("cells_used").asInt());
    if (expected.has("npar_neginf")) {
      reference.same(
          what + "at minus infinity",
          fit.minusInfinity().size(),
          expected.get("npar_neginf").asInt());
    }
    if (fit.exists()) {
      figures(reference, what, fit, expected);
      coefficients(reference, what, table, fit, expected);
    }
  }

  private static void figures(Reference reference, String what, Fit fit, JsonNode expected) {
    reference.close(what + "dark", fit.dark(), expected.get("dark"), Reference.FIT);
    reference.close(what + "N", fit.total(), expected.get("Nhat"), Reference.FIT);
    reference.close(what + "logLik", fit.logLik(), expected.get("logLik"), Reference.FIT);
    reference.close(what + "deviance", fit.deviance(), expected.get("deviance"), Reference.FIT);
    reference.close(what + "aic", fit.aic(), expected.get("aic"), Reference.FIT);
    reference.close(what + "bic", fit.bic(), expected.get("bic_nobs"), Reference.FIT);
    Interval wald = fit.wald(0.95);
    reference.close(what + "low", wald.low(), expected.get("wald_ci95_N").get(0), Reference.FIT);
    reference.close(what + "high", wald.high(), expected.get("wald_ci95_N").get(1), Reference.FIT);
  }

  /**
   * Eleven standard errors of the reference are off by up to 8e-7: R takes them from the weights
   * that led to its last step (for example IO:K of [12,3,4,5]). A plain solver that stops where R
   * does gives R's figures, and ours with one step more.
   */
  private static void coefficients(
      Reference reference, String what, CaptureTable table, Fit fit, JsonNode expected) {
    List<Coefficient> finite =
        fit.coefficients().stream().filter(each -> !each.isMinusInfinity()).toList();
    Reweighting plain = new Reweighting(table, fit.model(), expected.get("iter").asInt());
    for (int at = 0; at < finite.size(); at++) {
      String name = name(table, finite.get(at).theta());
      JsonNode value = expected.get("coef").get(name);
      reference.close(what + name, finite.get(at).value(), value, Reference.FIT);
      JsonNode error = expected.get("se").get(name);
      reference.close(what + "se " + name, plain.error(at), error, Reference.FIT);
    }
    plain.again();
    for (int at = 0; at < finite.size(); at++) {
      assertThat(finite.get(at).value()).isCloseTo(plain.value(at), within(1e-10));
      assertThat(finite.get(at).error()).isCloseTo(plain.error(at), withinPercentage(1e-8));
    }
  }

  private static String name(CaptureTable table, int theta) {
    StringBuilder name = new StringBuilder();
    for (int list = 0; list < table.size(); list++) {
      if ((theta >> list & 1) == 1) {
        name.append(name.isEmpty() ? "" : ":").append(table.lists().get(list));
      }
    }
    return name.isEmpty() ? "(Intercept)" : name.toString();
  }

  /**
   * SparseMSE stops its fits at a deviance that changes by 1e-8, so its interval, from standard
   * errors a step behind, is good to 1e-5 alone: only what does not rest on them is compared.
   */
  @Test
  void tablesAndThePlainestModelsAreThoseOfSparseMse() {
    Reference reference = Reference.of("tables and SparseMSE");
    reference
        .results()
        .get("fixed_models")
        .properties()
        .forEach(
            data -> {
              CaptureTable table = reference.table(data.getKey());
              counts(reference, table, data.getValue());
              sparse(reference, Model.mainEffects(table.size()), table, data.getValue(), "main");
              sparse(reference, Model.allPairs(table.size()), table, data.getValue(), "allpairs");
            });
    reference.tell(120);
  }

  private static void counts(Reference reference, CaptureTable table, JsonNode expected) {
    String what = table.lists() + " ";
    reference.same(what + "people", table.people(), expected.get("Nobs").asLong());
    for (int list = 0; list < table.size(); list++) {
      long total = expected.get("list_totals").get(table.lists().get(list)).asLong();
      reference.same(what + "list", table.total(list), total);
      long many = expected.get("f").get("f" + (list + 1)).asLong();
      reference.same(what + "on so many", table.onExactly(list + 1), many);
    }
    for (int pair : Model.pairs(table.size())) {
      long both = expected.get("pair_overlaps").get(name(table, pair)).asLong();
      reference.same(what + "pair", table.onAll(pair), both);
    }
  }

  private static void sparse(
      Reference reference, Model model, CaptureTable table, JsonNode all, String which) {
    Fit fit = Fit.of(table, model);
    String what = table.lists() + " " + which + " ";
    JsonNode expected = all.get("sparsemse_" + which);
    JsonNode status = expected != null ? expected.get("status") : null;
    int code = (status != null ? status : all.path("sparsemse_" + which + "_status")).asInt();
    reference.same(what + "status", fit.status().code(), code);
    if (expected != null) {
      JsonNode total = expected.get("Nhat_and_ci").get("point est.");
      reference.close(what + "N", fit.total(), total, Reference.FIT);
      reference.close(what + "aic", fit.aic(), expected.get("aic"), Reference.FIT);
    }
  }

  @Test
  void verdictsAreThoseOfTheReference() {
    Reference reference = Reference.of("verdicts");
    JsonNode status = reference.results().get("existence_status");
    for (JsonNode each : status.get("small_and_counts")) {
      if (each.has("model")) {
        verdict(reference, each.get("dataset").asString(), each, "status_MSEst");
      }
    }
    status
        .get("five_list_sample_up_to_order_4")
        .properties()
        .forEach(
            data -> {
              if (reference.has(data.getKey())) {
                data.getValue().forEach(each -> verdict(reference, data.getKey(), each, "status"));
              }
            });
    reference.tell(850);
  }

  private static void verdict(Reference reference, String name, JsonNode each, String key) {
    CaptureTable table = reference.table(name);
    String text = each.get("model").asString();
    Fit fit = Fit.of(table, Model.parse(table.size(), text));
    reference.same(name + " " + text, fit.status().code(), each.get(key).asInt());
  }

  @Test
  void modelsOfRcaptureAreFittedAsByIt() {
    Reference reference = Reference.of("Rcapture");
    reference
        .results()
        .get("simple_estimators_and_rcapture")
        .properties()
        .forEach(
            data -> {
              CaptureTable table = reference.table(data.getKey());
              if (data.getValue().has("closedpMS_top10_BIC")) {
                data.getValue()
                    .get("closedpMS_top10_BIC")
                    .forEach(each -> rcapture(reference, table, each));
              }
            });
    reference.tell(96);
  }

  private static void rcapture(Reference reference, CaptureTable table, JsonNode expected) {
    Fit fit = Fit.of(table, Model.parse(table.size(), expected.get("model").asString()));
    String what = table.lists() + " " + expected.get("model").asString() + " ";
    if (fit.exists() && fit.minusInfinity().isEmpty()) {
      reference.close(what + "N", fit.total(), expected.get("abundance"), Reference.FIT);
      reference.close(what + "deviance", fit.deviance(), expected.get("deviance"), Reference.FIT);
      reference.close(what + "aic", fit.aic(), expected.get("AIC"), Reference.FIT);
      reference.close(what + "bic", fit.bic(), expected.get("BIC"), Reference.FIT);
    }
  }
}
