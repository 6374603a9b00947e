import { inject } from 'vitest';
import { createSmtpMailer } from '../../../src/deliver/mailers/smtp';
import { testSmtp } from '../../deliver/smtp-behaviour';

testSmtp(createSmtpMailer, inject('smtpPorts'), async () => (await fetch(inject('smtpMails'))).json(), true);
