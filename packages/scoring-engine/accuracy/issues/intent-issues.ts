import type { Issue } from '@evenkeel/library';

/** Which of our issues an intent of a public set is about: any of them is right. Names of intents only, never a message. */
interface IntentIssues {
  set: string;
  /** All of these label the message; most sets give one. */
  intents: readonly string[];
  issues: readonly Issue[];
}

/** One set's intents with one issue: names separated by spaces. */
function of(set: string, issues: Issue | readonly Issue[], intents: string): IntentIssues[] {
  return intents
    .trim()
    .split(/\s+/)
    .map((intent) => ({ set, intents: intent.split('+'), issues: typeof issues === 'string' ? [issues] : issues }));
}

/** Intents that name no problem of ours (offers, limits, small talk) are left out: nothing would be right for them. */
export const INTENT_ISSUES: readonly IntentIssues[] = [
  ...of(
    'banking77',
    'billing',
    `card_payment_fee_charged transfer_fee_charged cash_withdrawal_charge transaction_charged_twice extra_charge_on_statement
     card_payment_wrong_exchange_rate wrong_exchange_rate_for_cash_withdrawal top_up_by_card_charge
     top_up_by_bank_transfer_charge exchange_charge`,
  ),
  ...of(
    'banking77',
    'transfer-problem',
    `balance_not_updated_after_bank_transfer balance_not_updated_after_cheque_or_cash_deposit transfer_timing
     beneficiary_not_allowed declined_transfer failed_transfer cancel_transfer transfer_not_received_by_recipient
     pending_transfer`,
  ),
  ...of(
    'banking77',
    'unknown-charge',
    'direct_debit_payment_not_recognised cash_withdrawal_not_recognised card_payment_not_recognised',
  ),
  ...of(
    'banking77',
    'card-problem',
    `wrong_amount_of_cash_received declined_cash_withdrawal card_arrival card_not_working change_pin
     pending_cash_withdrawal lost_or_stolen_card card_about_to_expire card_delivery_estimate pin_blocked card_swallowed
     virtual_card_not_working contactless_not_working`,
  ),
  ...of('banking77', ['card-problem', 'payment-failed'], 'declined_card_payment'),
  ...of('banking77', ['card-problem', 'unknown-charge'], 'compromised_card'),
  ...of(
    'banking77',
    'payment-failed',
    'reverted_card_payment? top_up_reverted pending_card_payment top_up_failed pending_top_up',
  ),
  ...of('banking77', 'refund', 'request_refund Refund_not_showing_up'),
  ...of('banking77', 'activation', 'activate_my_card'),
  ...of(
    'banking77',
    'identity-check',
    'verify_my_identity why_verify_identity verify_source_of_funds unable_to_verify_identity',
  ),
  ...of('banking77', 'account-access', 'passcode_forgotten'),
  ...of('banking77', 'cancel-contract', 'terminate_account'),
  ...of('clinc150', 'lost-luggage', 'lost_luggage'),
  ...of('clinc150', 'card-problem', 'damaged_card report_lost_card replacement_card_duration new_card pin_change'),
  ...of('clinc150', ['card-problem', 'payment-failed'], 'card_declined'),
  ...of('clinc150', 'account-access', 'account_blocked'),
  ...of('clinc150', 'unknown-charge', 'report_fraud'),
  ...of('clinc150', 'booking-change', 'cancel_reservation'),
  ...of('clinc150', 'travel-delay', 'flight_status'),
  ...of('clinc150', 'late-delivery', 'order_status'),
  ...of('clinc150', 'transfer-problem', 'transfer'),
  ...of('clinc150', 'billing', 'bill_due pay_bill bill_balance international_fees'),
  ...of('clinc150', 'how-to', 'sync_device'),
  ...of('hint3', 'late-delivery', 'ORDER_STATUS DELAY_IN_PARCEL DELAY_IN_DELIVERY'),
  ...of('hint3', ['refund', 'return-exchange'], 'REFUNDS_RETURNS_REPLACEMENTS'),
  ...of('hint3', 'return-exchange', 'RETURN_EXCHANGE'),
  ...of('hint3', 'order-change', 'CANCEL_ORDER MODIFY_ADDRESS'),
  ...of('hint3', 'price-or-promotion', 'OFFERS_AND_REFERRALS OFFERS MATTRESS_COST'),
  ...of('hint3', 'identity-check', 'ACCOUNT_NOT_VERIFIED PAN_VERIFICATION_FAILED VERIFY_PAN WHY_VERIFY'),
  ...of('hint3', 'refund', 'REFUND_OF_WRONG_AMOUNT REFUND_OF_ADDED_CASH'),
  ...of('hint3', 'app-fault', 'PORTAL_ISSUE'),
  ...of('natcs', 'billing', 'ReportBillingIssue PayBill'),
  ...of('natcs', 'cancel-contract', 'CancelPlan'),
  ...of('natcs', ['billing', 'cancel-contract'], 'CancelAutomaticBilling'),
  ...of('natcs', 'account-access', 'ResetPassword'),
  ...of('natcs', ['account-access', 'identity-check'], 'ChangeSecurityQuestion'),
  ...of('nlupp', 'refund', 'refund'),
  ...of('nlupp', 'card-problem', 'lost_stolen+card wrong_notworking_notshowing+card'),
  ...of('nlupp', 'outage', 'wrong_notworking_notshowing+wifi'),
  ...of('nlupp', 'booking-change', 'cancel_close_leave_freeze+booking change+booking'),
  ...of('nlupp', 'transfer-problem', 'wrong_notworking_notshowing+transfer_payment_deposit'),
];

/** Said to an assistant and about nothing a company answers for: whatever is named here is a false alarm. */
export const NO_ISSUE_INTENTS: Readonly<Record<string, ReadonlySet<string>>> = {
  clinc150: new Set(
    `translate timer definition meaning_of_life fun_fact flip_coin time where_are_you_from maybe what_can_i_ask_you
     restaurant_suggestion who_made_you distance user_name timezone next_song repeat yes no travel_suggestion todo_list
     reminder nutrition_info calendar calculator date thank_you roll_dice cook_time ingredient_substitution make_call alarm
     calories restaurant_reviews do_you_have_pets gas_type plug_type next_holiday change_volume who_do_you_work_for
     how_busy goodbye what_song ingredients_list measurement_conversion weather whisper_mode vaccines directions spelling
     greeting what_is_your_name what_are_your_hobbies play_music are_you_a_bot tell_joke how_old_are_you meal_suggestion
     recipe traffic shopping_list text share_location`.split(/\s+/),
  ),
};
