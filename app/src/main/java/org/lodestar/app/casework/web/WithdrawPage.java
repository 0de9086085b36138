package org.lodestar.app.casework.web;

import org.lodestar.app.casework.ConsentWithdrawal;

/** Taking a consent back: the form, and what would follow. */
public record WithdrawPage(FormPage form, ConsentWithdrawal.Effect effect) {}
